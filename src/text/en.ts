// Every word of the interface in English that the page has from the start, put together of a part a room.
import { articleEn } from './article.en.ts'
import { cardEn } from './card.en.ts'
import { datesEn } from './dates.en.ts'
import { evidenceEn } from './evidence.en.ts'
import { faultsEn } from './faults.en.ts'
import { grammarEn } from './grammar.en.ts'
import type { Language } from './language.ts'
import { legendEn } from './legend.en.ts'
import { listsEn } from './lists.en.ts'
import { mapEn } from './map.en.ts'
import { pageEn } from './page.en.ts'

export const en = {
  language: 'en' as Language,
  product: 'Standpoint',
  ...pageEn,
  ...faultsEn,
  ...mapEn,
  ...legendEn,
  ...listsEn,
  ...articleEn,
  ...datesEn,
  ...cardEn,
  ...evidenceEn,
  ...grammarEn,
}
