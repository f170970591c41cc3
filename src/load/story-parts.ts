// A very large story comes from the worker in parts: read in one piece it would hold the page up.
import type { LoadedStory } from './loaded-story.ts'

export type StoryPart =
  | { readonly list: string; readonly items: readonly unknown[] }
  | { readonly last: LoadedStory }

/** Items a part: a few milliseconds to read. */
const MOST_ITEMS = 2000

/** Long lists of the story first, slice by slice; then the rest, with these lists empty. */
export function* splitLoaded(loaded: LoadedStory): Generator<StoryPart> {
  if (!loaded.ok) {
    yield { last: loaded }
    return
  }
  const story: Record<string, unknown> = { ...loaded.story }
  for (const [list, items] of Object.entries(story)) {
    if (!Array.isArray(items) || items.length <= MOST_ITEMS) continue
    for (let start = 0; start < items.length; start += MOST_ITEMS) {
      yield { list, items: items.slice(start, start + MOST_ITEMS) }
    }
    story[list] = []
  }
  yield { last: { ok: true, story: story as typeof loaded.story } }
}

/** Takes the parts in order; answers with the whole once the last one is in. */
export function joinParts(): (part: StoryPart) => LoadedStory | undefined {
  const lists = new Map<string, unknown[]>()
  return (part) => {
    if ('last' in part) {
      if (!part.last.ok) return part.last
      return { ok: true, story: { ...part.last.story, ...Object.fromEntries(lists) } }
    }
    const list = lists.get(part.list) ?? []
    for (const item of part.items) list.push(item)
    lists.set(part.list, list)
    return undefined
  }
}
