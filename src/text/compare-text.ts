// The words of a comparison in the language in use. Apart from the others, as they load with the comparison.
import { compareEn } from './compare.en.ts'
import type { Language } from './language.ts'
import { useText } from './use-text.ts'

export type { Tense } from './compare.en.ts'
export type CompareText = typeof compareEn

const compareTexts: Readonly<Record<Language, CompareText>> = { en: compareEn }

export const useCompareText = (): CompareText => compareTexts[useText().language]
