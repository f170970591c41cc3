// `npm run bench:table`: how smoothly a table of 200 actors by 500 proposals scrolls, in a real browser.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LARGE_TABLE, makeTableStory } from '../fuzz/table-story.ts'
import { serve } from './serve.ts'
import { row } from './timing-row.ts'
import { visit } from './visit.ts'

const RUNS = Number(process.argv[2] ?? 5)
const SHIPPED = fileURLToPath(
  new URL('../../public/stories/ukraine-peace-talks/story.json', import.meta.url),
)
const DIST = process.env.STANDPOINT_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))

/** Pixels that the wheel turns each frame, down and then across. */
const STEP = 120
const FRAMES = 120

const folder = mkdtempSync(join(tmpdir(), 'standpoint-table-bench-'))
const site = await prepare()
const opened: number[] = []
const longest: number[] = []
const typical: number[] = []
const work: number[] = []
try {
  for (let run = 0; run < RUNS; run++) {
    await visit({}, async ({ page }) => {
      await page.goto(`${site.url}#story=table`)
      await page.waitForSelector('.map-panel[aria-busy="false"]', { timeout: 60_000 })
      await page.waitForTimeout(1000)
      opened.push(
        await page.evaluate(async () => {
          const start = performance.now()
          const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(
            ({ textContent }) => textContent === 'Positions',
          )
          tab?.click()
          while (!document.querySelector('[role="grid"] [role="gridcell"] svg')) {
            await new Promise((resolve) => requestAnimationFrame(resolve))
          }
          return performance.now() - start
        }),
      )
      await page.waitForTimeout(500)
      const gaps = await page.evaluate(measureScroll, [STEP, FRAMES] as const)
      longest.push(Math.max(...gaps.frames))
      typical.push(gaps.frames.toSorted((a, b) => a - b)[Math.floor(gaps.frames.length / 2)] ?? 0)
      work.push(Math.max(0, ...gaps.tasks))
    })
  }
} finally {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
}

const { actors, proposals, positions } = LARGE_TABLE
console.log(
  [
    `Medians of ${RUNS} visits: ${actors} actors, ${proposals} proposals, ${positions} positions added.`,
    '',
    '| What | Time | Bar |',
    '| --- | --: | --- |',
    row('Tab pressed until the table is there', opened, '≤ 100 ms'),
    row('Table scrolled down and across: gap between frames, longest', longest, '≤ 50 ms'),
    row('… median', typical, '–'),
    row('… longest task of the main thread over 50 ms', work, '0 ms'),
  ].join('\n'),
)

/** Milliseconds between animation frames while the table scrolls, and of tasks that the browser calls long. */
async function measureScroll([step, count]: readonly [number, number]) {
  const scroller = document.querySelector('[role="grid"]')?.parentElement
  if (!scroller) throw new Error('there is no table')
  const tasks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration)
  })
  observer.observe({ type: 'longtask' })
  const frames: number[] = []
  // No function of a name here: the page knows no helper of the compiler's.
  let last = await new Promise<number>(requestAnimationFrame)
  for (let i = 0; i < count; i++) {
    if (i < count / 2) scroller.scrollTop += step
    else scroller.scrollLeft += step
    const now = await new Promise<number>(requestAnimationFrame)
    frames.push(now - last)
    last = now
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  return { frames, tasks }
}

async function prepare() {
  cpSync(DIST, folder, { recursive: true })
  mkdirSync(join(folder, 'stories/table'), { recursive: true })
  const story: object = JSON.parse(readFileSync(SHIPPED, 'utf8'))
  writeFileSync(
    join(folder, 'stories/table/story.json'),
    JSON.stringify(makeTableStory(story, LARGE_TABLE)),
  )
  return serve([folder])
}
