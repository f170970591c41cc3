// Times the search as a reader uses it: letter by letter, each letter's answer awaited.
import { loadStory } from '../../../src/load/load-story.ts'
import { createSearchClient } from '../../../src/search/search-client.ts'
import { indexStory } from '../../../src/story/index-story.ts'

/** Milliseconds. */
export type SearchTimes = {
  /** From the first use until the first answer: the index is made in between. */
  readonly ready: number
  /** Of the answers to single letters. */
  readonly median: number
  readonly slowest: number
}

export async function measureSearch(id: string, queries: readonly string[]): Promise<SearchTimes> {
  const loaded = await loadStory(id)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults.slice(0, 3)))
  const index = indexStory(loaded.story)
  const start = performance.now()
  const client = createSearchClient(index, 'en')
  await client.search('x')
  const ready = performance.now() - start
  const times: number[] = []
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const asked = performance.now()
      await client.search(query.slice(0, length))
      times.push(performance.now() - asked)
    }
  }
  client.stop()
  times.sort((a, b) => a - b)
  return {
    ready,
    median: times[Math.floor(times.length / 2)] ?? Number.NaN,
    slowest: times.at(-1) ?? Number.NaN,
  }
}
