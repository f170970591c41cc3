// The words of the page about the map in the language in use. Apart from the others, as they load with that page.
import { aboutEn } from './about.en.ts'
import type { Language } from './language.ts'
import { useText } from './use-text.ts'

export type AboutText = typeof aboutEn

const aboutTexts: Readonly<Record<Language, AboutText>> = { en: aboutEn }

export const useAboutText = (): AboutText => aboutTexts[useText().language]
