// The words of citations in the language in use. Apart from the others, as they load with the dialog.
import { citeEn } from './cite.en.ts'
import type { Language } from './language.ts'
import { useText } from './use-text.ts'

export type CiteText = typeof citeEn

const citeTexts: Readonly<Record<Language, CiteText>> = { en: citeEn }

export const citeTextIn = (language: Language): CiteText => citeTexts[language]
export const useCiteText = (): CiteText => citeTextIn(useText().language)
