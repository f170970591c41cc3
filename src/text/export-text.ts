// The words of the export in the language in use. Apart from the others, as they load with its dialog.
import { exportEn } from './export.en.ts'
import type { Language } from './language.ts'
import { useText } from './use-text.ts'

export type ExportText = typeof exportEn

const exportTexts: Readonly<Record<Language, ExportText>> = { en: exportEn }

export const exportTextIn = (language: Language): ExportText => exportTexts[language]
export const useExportText = (): ExportText => exportTextIn(useText().language)
