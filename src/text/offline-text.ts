// The words about what is kept on the device, by language. Apart from the others, as they load once the page is idle.
import type { Language } from './language.ts'
import { offlineEn } from './offline.en.ts'

type OfflineText = typeof offlineEn

export const offlineTexts: Readonly<Record<Language, OfflineText>> = { en: offlineEn }
