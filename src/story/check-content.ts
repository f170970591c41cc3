// Checks of a story's words that no schema can make: reading order, mentions, dates, quotations.
import { isEdtf } from './dates.ts'
import {
  describeValue,
  formatPath,
  hinted,
  type LocalFault,
  MOST_FAULTS,
  shorten,
} from './faults.ts'
import { quotationsOf } from './quotations.ts'
import { A_LANGUAGE_TAG, isLanguageTag } from './schema-words.ts'
import { findWords } from './split-mentions.ts'
import { suggest } from './suggest.ts'
import type { Passage, Story } from './types.ts'
import { makeWalk } from './walk-story.ts'

const MOST_QUOTED_WORDS = 8
/** Characters of a quotation or a passage that a fault shows. */
const LONGEST_SHOWN = 200

export function* checkContent(story: Story): Generator<LocalFault> {
  yield* recognisedFirst(story)
  yield* namesInNoLanguage(story)
  yield* passagesOutOfOrder(story)
  yield* lostMentions(story)
  yield* datesAndQuotations(story)
}

function* recognisedFirst({ conventions: [first] }: Story): Generator<LocalFault> {
  if (first?.kind === 'recognised') return
  yield {
    kind: 'wrong-order',
    path: '$.conventions[0].kind',
    found: describeValue(first?.kind),
    expected: '"recognised", as the first convention is the one that a reader meets',
    hint: 'move the recognised borders to the top of the list',
  }
}

function* namesInNoLanguage({ areas }: Story): Generator<LocalFault> {
  for (const [i, { names }] of areas.entries()) {
    for (const key of Object.keys(names)) {
      if (isLanguageTag(key)) continue
      yield {
        kind: 'wrong-form',
        path: formatPath(['areas', i, 'names', key]),
        found: describeValue(key),
        expected: `${A_LANGUAGE_TAG}, as the key of a name`,
      }
    }
  }
}

function* passagesOutOfOrder(story: Story): Generator<LocalFault> {
  const last = new Map<string, number>()
  for (const [i, { source, paragraphs }] of story.passages.entries()) {
    const path = ['passages', i, 'paragraphs']
    for (const paragraph of paragraphs) {
      const before = last.get(source) ?? 0
      if (paragraph <= before) {
        yield {
          kind: 'wrong-order',
          path: formatPath(path),
          found: String(paragraph),
          expected: `a paragraph number over ${before}, as passages stand in reading order`,
          hint: 'move the passage, or mend its number',
        }
      }
      last.set(source, Math.max(before, paragraph))
    }
  }
}

/** The article makes a link of each mention where its words stand, one after the other. */
function* lostMentions({ passages }: Story): Generator<LocalFault> {
  for (const [i, passage] of passages.entries()) {
    const text = passage.text.normalize('NFC')
    let from = 0
    for (const [j, mention] of passage.mentions.entries()) {
      const words = mention.words.normalize('NFC')
      const at = findWords(text, words, from)
      if (at >= 0) {
        from = at + words.length
        continue
      }
      const isEarlier = findWords(text, words) >= 0
      yield {
        kind: isEarlier ? 'wrong-order' : 'lost-mention',
        path: formatPath(['passages', i, 'mentions', j, 'words']),
        found: describeValue(words),
        expected: isEarlier
          ? 'mentions in reading order; these words stand before those of the mention before'
          : `words of the passage, which reads ${shorten(JSON.stringify(text), LONGEST_SHOWN)}`,
        ...hinted(isEarlier ? 'move the mention up' : suggestWords(words, text)),
      }
    }
  }
}

function suggestWords(words: string, text: Passage['text']): string | undefined {
  const alike = findWords(text.toLowerCase(), words.toLowerCase())
  if (alike >= 0) return `did you mean "${text.slice(alike, alike + words.length)}"?`
  return suggest(words, text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
}

const walkWords = makeWalk('date', 'text')

function datesAndQuotations(story: Story): LocalFault[] {
  const faults: LocalFault[] = []
  walkWords(story, (text, path, { role }) => {
    if (faults.length >= MOST_FAULTS) return
    if (role === 'date') {
      if (isEdtf(text)) return
      faults.push({
        kind: 'no-such-date',
        path: formatPath(path),
        found: describeValue(text),
        expected: 'a date that exists, in EDTF (ISO 8601-2)',
        hint: 'such as 2025-11-26, 2014, 1974-22 (summer), 197X, 2022-03~ or 2025-11-22/2025-11-23',
      })
      return
    }
    for (const quotation of quotationsOf(text)) {
      const words = quotation.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
      if (words <= MOST_QUOTED_WORDS) continue
      faults.push({
        kind: 'long-quotation',
        path: formatPath(path),
        found: `${shorten(quotation, LONGEST_SHOWN)} (${words} words)`,
        expected: `a quotation of at most ${MOST_QUOTED_WORDS} words`,
        hint: 'retell the rest in your own words',
      })
    }
  })
  return faults
}
