// `npm run bench:story`: how long the shipped story and a very large one take in a browser.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { makeSyntheticStory, VERY_LARGE } from '../fuzz/synthetic-story.ts'
import { type InViewer, makeSyntheticLayer, measureViewer, STEPS } from './large-viewer.ts'
import { serve } from './serve.ts'
import { summarise } from './statistics.ts'
import type { InWorker } from './story-page/main.ts'
import { visit } from './visit.ts'

const RUNS = 5
const PARSES = 5
const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const SHIPPED = 'ukraine-peace-talks'

const folder = mkdtempSync(join(tmpdir(), 'standpoint-story-bench-'))
const site = await prepare()
// The built site, with the story and its layer beside the shipped ones, at each level of detail.
const viewerSite = await serve([join(folder, 'large'), DIST])
const here: number[] = []
const first: number[] = []
const large: InWorker[] = []
const viewer: InViewer[] = []
try {
  for (let run = 0; run < RUNS; run++) {
    await visit({}, async ({ page }) => {
      await page.goto(site.url)
      const times = await page.evaluate(
        ([id, parses]) => window.storyBench.measureHere(id, parses),
        [SHIPPED, PARSES] as const,
      )
      first.push(times[0] ?? Number.NaN)
      here.push(...times.slice(1))
      large.push(await page.evaluate(() => window.storyBench.measureInWorker('synthetic')))
    })
    await visit({}, async ({ page }) => {
      viewer.push(await measureViewer(page, viewerSite.url))
    })
  }
} finally {
  await site.stop()
  await viewerSite.stop()
  rmSync(folder, { recursive: true, force: true })
}

const row = (title: string, values: readonly number[], bar: string) => {
  const { median, least, most } = summarise(values)
  return `| ${title} | ${median.toFixed(1)} ms (${least.toFixed(1)}–${most.toFixed(1)}) | ${bar} |`
}
const { areas, passages, positions } = VERY_LARGE
console.log(
  [
    `Medians of ${RUNS} visits. The large story: ${areas} areas, ${passages} passages, ${positions} positions.`,
    '',
    '| What | Time | Bar |',
    '| --- | --: | --- |',
    row('Shipped story: parse and index, the first time', first, '≤ 30 ms'),
    row('… and again in the same page', here, '–'),
    row(
      'Large story: parse in the worker and hand over',
      large.map((one) => one.load - one.fetch),
      '≤ 3000 ms',
    ),
    row(
      '… to fetch it before',
      large.map((one) => one.fetch),
      '–',
    ),
    row(
      '… index on the page',
      large.map(({ index }) => index),
      '–',
    ),
    row(
      '… longest pause of the page',
      large.map(({ longestPause }) => longestPause),
      '–',
    ),
    ...STEPS.map(({ name, title }) =>
      row(
        title,
        viewer.map((one) => one[name]),
        '–',
      ),
    ),
  ].join('\n'),
)

async function prepare() {
  const root = fileURLToPath(new URL('story-page', import.meta.url))
  const dist = join(folder, 'dist')
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
    build: { outDir: dist, target: 'es2022' },
    worker: { format: 'es' },
  })
  const large = join(folder, 'large')
  const story = JSON.stringify(makeSyntheticStory(VERY_LARGE))
  for (const place of [dist, large]) {
    mkdirSync(join(place, 'stories/synthetic'), { recursive: true })
    writeFileSync(join(place, 'stories/synthetic/story.json'), story)
  }
  const layer = JSON.stringify(makeSyntheticLayer(VERY_LARGE))
  for (const level of ['geo', 'geo/world', 'geo/close']) {
    mkdirSync(join(large, level), { recursive: true })
    writeFileSync(join(large, level, 'areas.geojson'), layer)
  }
  return serve([dist])
}
