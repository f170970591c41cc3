// `npm run bench`: the app beside the floor and Leaflet, in three modes of rasterising. `-- --help` tells more.
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { buildPages } from './build-pages.ts'
import { HELP } from './help.ts'
import { measureLayers } from './layers/measure-layers.ts'
import { measureMode } from './measure-mode.ts'
import { MODES } from './modes.ts'
import { isComplete, type Options, parseOptions } from './options.ts'
import { formatReport } from './report.ts'
import { serve } from './serve.ts'

const RESULTS = new URL('./RESULTS.md', import.meta.url)
const FOLDER = new URL('./results/', import.meta.url)

const parsed = parseOptions(process.argv.slice(2))
if (!parsed.ok) {
  console.error(parsed.fault)
  process.exitCode = 2
} else if (parsed.options.help) {
  console.log(HELP)
} else {
  await import('../browser/ensure-browser.ts')
  if (process.exitCode) console.error('Nothing was measured.')
  else if (parsed.options.layers) console.log(await measureLayers(parsed.options.runs))
  else await bench(parsed.options)
}

async function bench(options: Options) {
  const begun = { date: new Date(), load: loadavg()[0] ?? Number.NaN }
  console.log('Building the pages')
  const builds = await buildPages()
  const app = await serve([builds.app])
  const floor = await serve([builds.floor, builds.app])
  const leaflet = await serve([builds.leaflet, builds.app])
  try {
    const results = []
    for (const mode of MODES.filter(({ name }) => options.modes.includes(name))) {
      results.push(await measureMode(mode, options, { app, floor, leaflet }, builds.probe))
    }
    const report = formatReport(options, results, begun)
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(new URL('latest.md', FOLDER), report)
    writeFileSync(new URL('latest.json', FOLDER), `${JSON.stringify(results, null, 2)}\n`)
    if (isComplete(options)) writeFileSync(RESULTS, report)
    console.log(`\n${report}`)
  } finally {
    await Promise.all([app.stop(), floor.stop(), leaflet.stop()])
    builds.remove()
  }
}
