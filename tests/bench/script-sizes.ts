// How much script the app needs beyond MapLibre: the floor's bundles are MapLibre and a few lines, so
// what the app's bundles have more is its own. Both are built by the same Vite with the same worker file.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type ScriptSizes = {
  /** All scripts but MapLibre's worker; bytes after gzip, each file for itself as it is sent. */
  readonly scripts: number
  readonly worker: number
  /** Those of `scripts` that the app fetches only when a reader asks for what they do. */
  readonly onDemand: number
}

/** What only some readers ask for: panels, facts, faults, their own text, dates of a rare kind. */
const ON_DEMAND = [
  'area-facts-',
  'align-worker-',
  'ArticlePanel-',
  'Timeline-',
  'AboutPanel-',
  'Failure-',
]

export const gzip = (body: Uint8Array): Buffer => gzipSync(body, { level: 9 })

export function measureScripts(folder: string): ScriptSizes {
  const assets = join(folder, 'assets')
  const size = (isWanted: (name: string) => boolean) =>
    readdirSync(assets)
      .filter((name) => /\.m?js$/.test(name) && isWanted(name))
      .reduce((total, name) => total + gzip(readFileSync(join(assets, name))).length, 0)
  const isWorker = (name: string) => name.startsWith('maplibre-gl-worker')
  return {
    scripts: size((name) => !isWorker(name)),
    worker: size(isWorker),
    onDemand: size((name) => ON_DEMAND.some((start) => name.startsWith(start))),
  }
}
