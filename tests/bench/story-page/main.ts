// Times the parser, the look-ups and the search in a browser: the shipped story here, a very large one in workers.
import { loadStory, storyPath } from '../../../src/load/load-story.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import { parseStory } from '../../../src/story/parse-story.ts'
import type { Story } from '../../../src/story/types.ts'
import { measureSearch } from './search.ts'

declare global {
  interface Window {
    storyBench: {
      measureHere: typeof measureHere
      measureInWorker: typeof measureInWorker
      measureSearch: typeof measureSearch
    }
  }
}

/** Milliseconds to read, check and index a story on this thread, each time with the same text. */
async function measureHere(id: string, times: number): Promise<number[]> {
  const text = await (await fetch(storyPath(id))).text()
  return Array.from({ length: times }, () => {
    const start = performance.now()
    const parsed = parseStory(JSON.parse(text))
    if (!parsed.ok) throw new Error('the story has faults')
    indexStory(parsed.story)
    return performance.now() - start
  })
}

/** Milliseconds. */
export type InWorker = {
  /** To fetch the text and no more. */
  readonly fetch: number
  /** Until the story is here: fetched, parsed in the worker, handed over. */
  readonly load: number
  readonly index: number
  /** The longest time that this thread could not answer, while loading and indexing. */
  readonly longestPause: number
}

async function measureInWorker(id: string): Promise<InWorker> {
  const before = performance.now()
  await (await fetch(storyPath(id))).text()
  const start = performance.now()
  const pauses = watchPauses()
  const loaded = await loadStory(id)
  const load = performance.now() - start
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults.slice(0, 3)))
  const index = timeOf(() => indexStory(loaded.story as Story))
  return { fetch: start - before, load, index, longestPause: await pauses.stop() }
}

function timeOf(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function watchPauses() {
  let [last, longest, isOn] = [performance.now(), 0, true]
  const channel = new MessageChannel()
  const tick = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isOn) channel.port2.postMessage(null)
  }
  channel.port1.onmessage = tick
  tick()
  return {
    stop: async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      isOn = false
      return longest
    },
  }
}

window.storyBench = { measureHere, measureInWorker, measureSearch }
