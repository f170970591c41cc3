// The words of the panel of positions in the language in use. Apart from the others, as they load with that panel.
import type { Language } from './language.ts'
import { positionsEn } from './positions.en.ts'
import { useText } from './use-text.ts'

export type PositionsText = typeof positionsEn

const positionsTexts: Readonly<Record<Language, PositionsText>> = { en: positionsEn }

export const usePositionsText = (): PositionsText => positionsTexts[useText().language]
