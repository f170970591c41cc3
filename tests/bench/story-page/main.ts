// Times the parser, the look-ups, the search and the difference of two plans in a browser: the shipped story here, a
// very large one in workers.
import areas from '../../../geo/layers/areas.geojson?raw'
import cities from '../../../geo/layers/cities.geojson?raw'
import lines from '../../../geo/layers/lines.geojson?raw'
import states from '../../../geo/layers/states.geojson?raw'
import { differencesBetween } from '../../../src/compare/differences.ts'
import { indexLayer, type Layers } from '../../../src/geometry/layers.ts'
import { parseLayer } from '../../../src/geometry/parse-layer.ts'
import { townsOf } from '../../../src/geometry/towns.ts'
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
      measureDifference: typeof measureDifference
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

/** Milliseconds to tell two plans of a story apart, in words' numbers and rows, each time with the same layers. */
async function measureDifference(id: string, plans: readonly [string, string], times: number) {
  const parsed = parseStory(await (await fetch(storyPath(id))).json())
  if (!parsed.ok) throw new Error('the story has faults')
  const index = indexStory(parsed.story)
  const texts: Readonly<Record<string, string>> = { areas, states, lines }
  const layers: Layers = new Map(
    parsed.story.layers.map((layer) => {
      const read = parseLayer(JSON.parse(texts[layer.id] ?? 'null'), layer.path)
      if (!('layer' in read)) throw new Error(`${layer.path} is no layer`)
      return [layer.id, indexLayer(read.layer)]
    }),
  )
  const towns = townsOf(JSON.parse(cities).features)
  const compared = index.story.proposals.filter((one) => plans.includes(one.id))
  return Array.from({ length: times }, () =>
    timeOf(() =>
      differencesBetween(
        index,
        layers,
        compared.map((one) => one.id),
        towns,
      ),
    ),
  )
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

window.storyBench = { measureHere, measureInWorker, measureSearch, measureDifference }
