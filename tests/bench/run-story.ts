// `npm run bench:story`: how long the shipped story and a very large one take in a browser, the difference of two plans,
// and how soon panels open and mentions and areas light each other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { makeSyntheticStory, VERY_LARGE } from '../fuzz/synthetic-story.ts'
import { type Answers, measureAnswers, QUESTIONS } from './answers/measure-answers.ts'
import { buildScript } from './build-pages.ts'
import { type InViewer, makeSyntheticLayer, measureViewer, STEPS } from './large-viewer.ts'
import { serve } from './serve.ts'
import type { InWorker } from './story-page/main.ts'
import type { SearchTimes } from './story-page/search.ts'
import { row } from './timing-row.ts'
import { visit } from './visit.ts'

const RUNS = 5
const PARSES = 5
const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const SHIPPED = 'ukraine-peace-talks'
/** Names, words of the text, what is spelt otherwise, what is not there. */
const TYPED = {
  shipped: ['Crimea', 'security guarantees', 'Киев', 'Zelenskiy', 'zzgarantees'],
  large: ['Area 1234', 'the envoy says', 'binding promises', 'Regiom', 'promised something'],
}
const PLANS = ['plan-28', 'plan-european'] as const

const folder = mkdtempSync(join(tmpdir(), 'standpoint-story-bench-'))
const site = await prepare()
// The built site, with the story and its layer beside the shipped ones, at each level of detail.
const viewerSite = await serve([join(folder, 'large'), DIST])
const here: number[] = []
const first: number[] = []
const large: InWorker[] = []
const search: Record<keyof typeof TYPED, SearchTimes[]> = { shipped: [], large: [] }
const difference: number[] = []
const differenceAgain: number[] = []
const viewer: InViewer[] = []
const answers: Answers[] = []
try {
  const probe = await buildScript('answers/probe.ts')
  for (let run = 0; run < RUNS; run++) {
    await visit({}, async ({ page }) => {
      await page.goto(site.url)
      const times = await page.evaluate(
        ([id, parses]) => window.storyBench.measureHere(id, parses),
        [SHIPPED, PARSES] as const,
      )
      first.push(times[0] ?? Number.NaN)
      here.push(...times.slice(1))
      const [once, ...again] = await page.evaluate(
        ([id, plans, runs]) => window.storyBench.measureDifference(id, plans, runs),
        [SHIPPED, PLANS, PARSES] as const,
      )
      difference.push(once ?? Number.NaN)
      differenceAgain.push(...again)
      large.push(await page.evaluate(() => window.storyBench.measureInWorker('synthetic')))
      for (const [name, id] of [
        ['shipped', SHIPPED],
        ['large', 'synthetic'],
      ] as const) {
        const measured = await page.evaluate(
          ([story, queries]) => window.storyBench.measureSearch(story, queries),
          [id, TYPED[name]] as const,
        )
        search[name].push(measured)
      }
    })
    await visit({}, async ({ page }) => {
      viewer.push(await measureViewer(page, viewerSite.url))
    })
    await visit({ probe }, async ({ page }) => {
      answers.push(await measureAnswers(page, viewerSite.url))
    })
  }
} finally {
  await site.stop()
  await viewerSite.stop()
  rmSync(folder, { recursive: true, force: true })
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
    row('Shipped story: the difference of two plans, the first time', difference, '≤ 200 ms'),
    row('… and again in the same page', differenceAgain, '–'),
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
    ...(['shipped', 'large'] as const).flatMap((name) => [
      row(
        `Search, ${name} story: the slowest answer to a letter`,
        search[name].map(({ slowest }) => slowest),
        name === 'shipped' ? '≤ 16 ms' : '≤ 50 ms',
      ),
      row(
        '… the middle one',
        search[name].map(({ median }) => median),
        '–',
      ),
      row(
        '… the first answer, with the index that it needs',
        search[name].map(({ ready }) => ready),
        '–',
      ),
    ]),
    ...QUESTIONS.map(({ name, title, bar }) =>
      row(
        `Shipped story: ${title}`,
        answers.map((one) => one[name]),
        bar,
      ),
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
