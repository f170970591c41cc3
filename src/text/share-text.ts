// The words of sharing in the language in use. Apart from the others, as they load with its dialog.
import type { Language } from './language.ts'
import { shareEn } from './share.en.ts'
import { useText } from './use-text.ts'

export type ShareText = typeof shareEn

const shareTexts: Readonly<Record<Language, ShareText>> = { en: shareEn }

export const useShareText = (): ShareText => shareTexts[useText().language]
