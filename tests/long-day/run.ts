// `npm run long-day`: an hour of random use of the built site in a browser, and what is left of it.
// `-- --minutes 1` takes less, `-- --seed 7` another day.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { serve } from '../bench/serve.ts'
import { visit } from '../bench/visit.ts'
import { liveThrough } from './live-through.ts'
import type { Traces } from './traces.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
})
const [minutes, seed] = [Number(values.minutes), Number(values.seed)]
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error('npm run long-day -- --minutes N --seed N: a time above 0, and a whole number.')
  process.exit(2)
}

const megabytes = ({ heapBytes }: Traces) => (heapBytes / 1e6).toFixed(1)
const line = (steps: number | string, traces: Traces) =>
  [
    String(steps).padStart(6),
    `${megabytes(traces)} MB`.padStart(10),
    String(traces.listeners).padStart(10),
    String(traces.nodes).padStart(8),
    String(traces.detachedCanvases).padStart(10),
  ].join('')

const site = await serve([fileURLToPath(new URL('../../dist', import.meta.url))])
try {
  const day = await visit({}, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${site.url}#map=5/49/31`)
    await page.locator('.map-panel[aria-busy="false"]').waitFor()
    let end = 0
    console.log(`Seed ${seed}, ${minutes} minutes.\n\n steps      heap listeners   nodes  detached`)
    return liveThrough(page, {
      seed,
      goesOn: () => {
        end ||= Date.now() + minutes * 60_000
        return Date.now() < end
      },
      countEvery: 100,
      onHour: (steps, traces) => console.log(line(steps, traces)),
    })
  })
  const growth = day.after.heapBytes / day.before.heapBytes - 1
  console.log(
    [
      '',
      line('first', day.before),
      line(day.steps, day.after),
      '',
      `Heap: ${growth < 0 ? '' : '+'}${(growth * 100).toFixed(1)} % over ${day.steps} steps. Errors: ${day.errors.length}.`,
      ...day.errors,
    ].join('\n'),
  )
  if (day.errors.length > 0 || growth > 0.1) process.exitCode = 1
} finally {
  await site.stop()
}
