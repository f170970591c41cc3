// `npm run bench -- --runs 5`: the built app beside the floor, a bare MapLibre page with the same geometry.
// The two take turns, each from cold, so that what else the machine does falls on both.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { buildPages } from './build-pages.ts'
import { measurePage } from './measure-page.ts'
import { type PageName, pagesUnderTest } from './pages.ts'
import { formatTable, makeRows } from './report.ts'
import { measureScripts } from './script-sizes.ts'
import { serve } from './serve.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } })
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 5)
const RESULTS = new URL('./results/', import.meta.url)

console.log('Building both pages')
const builds = await buildPages()
const app = await serve([builds.app])
const floor = await serve([builds.floor, builds.app])
const samples: Record<PageName, Readonly<Record<string, number>>[]> = { app: [], floor: [] }
const failures: string[] = []

try {
  const scripts = { app: measureScripts(builds.app), floor: measureScripts(builds.floor) }
  const fixed = {
    app: {
      scripts: scripts.app.scripts / 1024,
      worker: scripts.app.worker / 1024,
      scriptBeyond: (scripts.app.scripts - scripts.app.onDemand - scripts.floor.scripts) / 1024,
      scriptOnDemand: scripts.app.onDemand / 1024,
    },
    floor: { scripts: scripts.floor.scripts / 1024, worker: scripts.floor.worker / 1024 },
  }
  for (let run = 0; run < runs; run++) {
    const pages = pagesUnderTest(app, floor)
    for (const page of run % 2 === 0 ? pages : [...pages].reverse()) {
      console.log(`Run ${run + 1} of ${runs}: ${page.name}`)
      const measured = await measurePage(page, builds.probe)
      samples[page.name].push({ ...fixed[page.name], ...measured.sample })
      failures.push(...measured.failures)
    }
  }
} finally {
  await Promise.all([app.stop(), floor.stop()])
  builds.remove()
}

const rows = makeRows(samples)
const report = [
  `Medians of ${runs} runs (least–most), ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores.`,
  'Compare the columns, not the absolute times: both pages were measured in turn on the same machine.',
  '',
  formatTable(rows),
  ...failures.map((failure) => `\nNot measured: ${failure}`),
].join('\n')
mkdirSync(RESULTS, { recursive: true })
writeFileSync(new URL('latest.md', RESULTS), `${report}\n`)
writeFileSync(
  new URL('latest.json', RESULTS),
  `${JSON.stringify({ runs, rows, samples, failures }, null, 2)}\n`,
)
console.log(`\n${report}`)
if (failures.length > 0) process.exitCode = 1
