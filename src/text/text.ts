// The words of the interface, by language.
import { en } from './en.ts'
import type { Language } from './language.ts'

/** Every word of the interface in one language, and the tag of that language. */
export type Text = typeof en

/** Another language is another object of the type, entered here. */
export const texts: Readonly<Record<Language, Text>> = { en }
