// About a fifth of a story, still without faults, so that ten thousand runs end soon.
import { parseStory } from '../../src/story/parse-story.ts'
import type { Json } from './mutate.ts'

type Item = { id: string; evidence?: { passage?: string }[]; disputed?: unknown; partOf?: string[] }
type Draft = Record<string, Item[]> & Record<'passages' | 'areas' | 'actors' | 'sources', Item[]>

const PASSAGES = 10
/** Of the claims whose evidence is kept, one in so many. */
const ONE_IN = 2

export function reduceStory(whole: Json): Json {
  const story = structuredClone(whole) as unknown as Draft
  story.passages = story.passages.slice(0, PASSAGES)
  const kept = new Set(story.passages.map((passage) => passage.id))
  const isKept = (value: unknown) =>
    [...JSON.stringify(value).matchAll(/"passage":"([^"]*)"/g)].every(([, id]) =>
      kept.has(id ?? ''),
    )
  for (const name of [
    'proposals',
    'positions',
    'relations',
    'silences',
    'notes',
    'events',
    'context',
  ]) {
    story[name] = (story[name] ?? []).filter(isKept).filter((_, i) => i % ONE_IN === 0)
  }
  for (const area of story.areas) if (!isKept(area)) delete area.disputed
  dropUnproposed(story)
  for (let before = -1, now = size(story); now !== before; before = now, now = size(story)) {
    for (const name of ['actors', 'areas', 'sources'] as const) {
      story[name] = story[name].filter(({ id }) => isNamed(story, id))
    }
  }
  const parsed = parseStory(story)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults, null, 2))
  return story as unknown as Json
}

const size = (story: unknown) => JSON.stringify(story).length

/** Whether an id stands anywhere but as the id itself. */
const isNamed = (story: unknown, id: string) =>
  JSON.stringify(story).replaceAll(`"id":"${id}"`, '').includes(`"${id}"`)

/** Leaves out what speaks of proposals that are gone. */
function dropUnproposed(story: Record<string, Item[]>): void {
  const known = new Set(story.proposals?.map(({ id }) => id))
  for (const name of ['positions', 'relations', 'silences', 'context']) {
    story[name] = (story[name] ?? []).filter((item) => {
      const { on, proposals = [] } = item as { on?: { proposal?: string }; proposals?: string[] }
      const named = on?.proposal === undefined ? proposals : [on.proposal, ...proposals]
      return named.every((id) => known.has(id))
    })
  }
}
