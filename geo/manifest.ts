// The manifest ties the committed layers to the recipes that made them: a test can compare hashes
// without downloading anything or building again.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Geometry, Position } from 'geojson'
import type { Layer } from './layers.ts'
import { SOURCES } from './source.ts'

export const GEO_FOLDER = fileURLToPath(new URL('.', import.meta.url))
export const LAYERS_FOLDER = join(GEO_FOLDER, 'layers')

/** Serves the layers to the app and has no part in making them. */
const NOT_A_RECIPE = new Set(['serve-layers.ts'])

export interface LayerEntry {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly features: number
  readonly vertices: number
}

export interface Manifest {
  readonly sources: readonly { name: string; version: string; integrity: string }[]
  /** Over the names and texts of all recipe sources: the TypeScript and JSON files of geo/. */
  readonly recipesSha256: string
  readonly layers: readonly LayerEntry[]
}

export function manifestOf(layers: readonly Layer[]): Manifest {
  return {
    sources: SOURCES.map(({ name, version, integrity }) => ({ name, version, integrity })),
    recipesSha256: hashRecipes(),
    layers: layers.map(({ file, text, collection }) => ({
      file,
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
      features: collection.features.length,
      vertices: collection.features.reduce((sum, one) => sum + countVertices(one.geometry), 0),
    })),
  }
}

/** SHA-256 of the recipe sources in the order of their paths, whatever the platform's separators. */
export function hashRecipes(): string {
  const paths = readdirSync(GEO_FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => relative(GEO_FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('layers/') && !NOT_A_RECIPE.has(path))
    .sort()
  const texts = paths.map((path) => `${path}\n${readText(join(GEO_FOLDER, path))}`)
  return sha256(texts.join('\n'))
}

/** Text with the line ends of the repository, even in a checkout that turned them into CRLF. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function countVertices(geometry: Geometry): number {
  if (geometry.type === 'GeometryCollection') {
    return geometry.geometries.reduce((sum, member) => sum + countVertices(member), 0)
  }
  return countPositions(geometry.coordinates)
}

type Nested = Position | Position[] | Position[][] | Position[][][]

function countPositions(nested: Nested): number {
  if (typeof nested[0] === 'number') return 1
  return (nested as Position[][]).reduce((sum, inner) => sum + countPositions(inner), 0)
}
