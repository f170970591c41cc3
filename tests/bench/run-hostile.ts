// `npm run bench:hostile`: the hostile cases that take longest, of each kind, in this process alone. What a reader
// waits without a word is at most five seconds.
import { alignText } from '../../src/article/align-text.ts'
import { indexLayer } from '../../src/geometry/layers.ts'
import { areasAt, sizeOf } from '../../src/geometry/locate.ts'
import { parseLayerText, parseStoryText } from '../../src/load/parse-texts.ts'
import { parseLink } from '../../src/state/link.ts'
import { indexStory } from '../../src/story/index-story.ts'
import type { LayerId } from '../../src/story/types.ts'
import { hostileLayers } from '../fixtures/hostile/layers.ts'
import { hostileLinks } from '../fixtures/hostile/links.ts'
import { hostileStories } from '../fixtures/hostile/stories.ts'
import { hostileTexts } from '../fixtures/hostile/texts.ts'
import { ARTICLE, PASSAGES } from '../unit/fingerprint/invented-article.ts'
import { MINIMAL_FILE, readText } from '../unit/support/files.ts'
import { makeIndex } from '../unit/support/small-story.ts'
import { row } from './timing-row.ts'

const RUNS = 3
const SHOWN = 3
/** Milliseconds. */
const LONGEST = 5000

type Case = { readonly name: string; readonly run: () => unknown }

const index = makeIndex()
const kinds: Readonly<Record<string, readonly Case[]>> = {
  Story: hostileStories(readText(MINIMAL_FILE)).map(({ name, text }) => ({
    name,
    run: () => {
      const parsed = parseStoryText({ text, path: 'stories/x/story.json' })
      return parsed.ok && indexStory(parsed.story)
    },
  })),
  Layer: hostileLayers().map(({ name, text }) => ({
    name,
    run: () => {
      const parsed = parseLayerText({ text, path: 'geo/x.geojson' })
      if (!('layer' in parsed)) return
      const layer = indexLayer(parsed.layer)
      for (const feature of parsed.layer.features) sizeOf(feature)
      areasAt(1, 1, index, new Map([['areas' as LayerId, layer]]))
    },
  })),
  Link: hostileLinks().map((link) => ({
    name: JSON.stringify(link.slice(0, 40)),
    run: () => parseLink(`#${link}`, index),
  })),
  Text: hostileTexts(ARTICLE).map(({ name, bytes }) => ({
    name,
    run: () => alignText({ brought: { type: 'file', bytes, name }, passages: PASSAGES as never }),
  })),
}

console.log(`Medians of ${RUNS}.\n\n| What | Time | Bar |\n| --- | --: | --- |`)
for (const [kind, cases] of Object.entries(kinds)) {
  const timed: { name: string; times: number[] }[] = []
  for (const { name, run } of cases) timed.push({ name, times: await timesOf(run) })
  timed.sort((a, b) => Math.max(...b.times) - Math.max(...a.times))
  for (const { name, times } of timed.slice(0, SHOWN)) {
    console.log(row(`${kind} of ${cases.length}: ${name}`, times, `≤ ${LONGEST} ms`))
    if (Math.min(...times) > LONGEST) process.exitCode = 1
  }
}

async function timesOf(run: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times
}
