// Checks of a story that no schema can make: reading order, quotations, dates, provisions on drawn areas.
import { describeValue, formatPath, type LocalFault, shorten } from './faults.ts'
import { A_LANGUAGE_TAG, isLanguageTag } from './schema-words.ts'
import type { Story } from './types.ts'

const MOST_QUOTED_WORDS = 8
/** Characters of a quotation that a fault shows. */
const LONGEST_SHOWN = 200

export type IsDate = (text: string) => boolean

export function* checkContent(story: Story, isDate: IsDate): Generator<LocalFault> {
  yield* recognisedFirst(story)
  yield* namesInNoLanguage(story)
  yield* passagesOutOfOrder(story)
  yield* provisionsOffTheMap(story)
  yield* boundsTurned(story)
  yield* impossibleDates(story, isDate)
  yield* longQuotations(story)
}

function* recognisedFirst({ conventions: [first] }: Story): Generator<LocalFault> {
  if (first?.kind === 'recognised') return
  yield {
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

function* provisionsOffTheMap(story: Story): Generator<LocalFault> {
  const offTheMap = new Set(story.areas.filter((area) => !area.geometry).map((area) => area.id))
  for (const [i, proposal] of story.proposals.entries()) {
    for (const [j, { area }] of proposal.provisions.entries()) {
      if (!offTheMap.has(area)) continue
      yield {
        path: formatPath(['proposals', i, 'provisions', j, 'area']),
        found: JSON.stringify(area),
        expected: 'an area that has geometry, as a provision is drawn',
        hint: `give "${area}" a geometry, or say it in the summary instead`,
      }
    }
  }
}

function* boundsTurned({ view }: Story): Generator<LocalFault> {
  const [west, south, east, north] = view.bounds
  if (west < east && south < north) return
  yield {
    path: '$.view.bounds',
    found: JSON.stringify(view.bounds),
    expected: 'west, south, east, north, with west below east and south below north',
  }
}

function* impossibleDates(story: Story, isDate: IsDate): Generator<LocalFault> {
  for (const collection of ['conventions', 'sources', 'positions', 'events'] as const) {
    for (const [i, { date }] of story[collection].entries()) {
      if (date === undefined || isDate(date)) continue
      yield {
        path: formatPath([collection, i, 'date']),
        found: describeValue(date),
        expected: 'a date that exists, in EDTF (ISO 8601-2)',
        hint: 'such as 2025-11-26, 2014, 2022-03~ or 2025-11-22/2025-11-23',
      }
    }
  }
}

function longQuotations(story: Story): LocalFault[] {
  const faults: LocalFault[] = []
  forEachText(story, [], (text, path) => {
    for (const [quotation, inner = ''] of text.matchAll(/[“"]([^“”"]*)[”"]/g)) {
      const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
      if (words <= MOST_QUOTED_WORDS) continue
      faults.push({
        path: formatPath(path),
        found: `${shorten(quotation, LONGEST_SHOWN)} (${words} words)`,
        expected: `a quotation of at most ${MOST_QUOTED_WORDS} words`,
        hint: 'retell the rest in your own words',
      })
    }
  })
  return faults
}

type OnText = (text: string, path: readonly (string | number)[]) => void

/** Calls with every text of the story; the path is the same list each time, for speed. */
function forEachText(value: unknown, path: (string | number)[], onText: OnText): void {
  if (typeof value === 'string') {
    onText(value, path)
  } else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value)
    for (const key of Object.keys(value)) {
      path.push(isList ? Number(key) : key)
      forEachText(Reflect.get(value, key), path, onText)
      path.pop()
    }
  }
}
