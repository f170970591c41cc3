// npm run geo            builds every layer, the manifest and the accuracy table
// npm run geo -- --check builds in memory and fails, naming each file that is stale
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { accuracyTables, withAccuracyTables } from './accuracy.ts'
import { openAtlas } from './atlas.ts'
import { buildLayers } from './layers.ts'
import { GEO_FOLDER, LAYERS_FOLDER, manifestOf, readText } from './manifest.ts'

const README = join(GEO_FOLDER, 'README.md')

/** Path to text of everything that the build owns. */
async function buildFiles(): Promise<Map<string, string>> {
  const layers = buildLayers(openAtlas())
  const files = new Map(layers.map(({ file, text }) => [join(LAYERS_FOLDER, file), text]))
  const manifest = `${JSON.stringify(await manifestOf(layers), null, 2)}\n`
  files.set(join(LAYERS_FOLDER, 'manifest.json'), manifest)
  return files.set(README, withAccuracyTables(readText(README), accuracyTables(layers)))
}

function staleFiles(files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => readOrNothing(path) !== text)
  return [...changed.map(([path]) => path), ...strayLayers(files)]
}

/** Layers that no recipe makes any more. */
function strayLayers(files: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(LAYERS_FOLDER, { recursive: true, withFileTypes: true })
  return present
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !files.has(path))
}

function readOrNothing(path: string): string | null {
  try {
    return readText(path)
  } catch {
    return null
  }
}

mkdirSync(LAYERS_FOLDER, { recursive: true })
const files = await buildFiles()
const stale = staleFiles(files).map((path) => path.slice(GEO_FOLDER.length))
if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`stale: geo/${path}`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const path of strayLayers(files)) rmSync(path)
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  console.log(stale.length > 0 ? `written: ${stale.join(', ')}` : 'nothing has changed')
}
