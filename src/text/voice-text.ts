// The words about actors in the language in use. Apart from the others, as they load with the first actor's card.
import type { Language } from './language.ts'
import { useText } from './use-text.ts'
import { voiceEn } from './voice.en.ts'

type VoiceText = typeof voiceEn

const voiceTexts: Readonly<Record<Language, VoiceText>> = { en: voiceEn }

export const useVoiceText = (): VoiceText => voiceTexts[useText().language]
