// The words of the search in the language in use. Apart from the others, as they load with its hits.
import type { Language } from './language.ts'
import { searchEn } from './search.en.ts'
import { useText } from './use-text.ts'

export type SearchText = typeof searchEn

const searchTexts: Readonly<Record<Language, SearchText>> = { en: searchEn }

export const useSearchText = (): SearchText => searchTexts[useText().language]
