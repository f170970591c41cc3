// The manifest ties the committed layers to the recipes that made them: a test can compare hashes
// without downloading anything or building again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Geometry, Position } from 'geojson'
import { hashRecipes, sha256 } from './hash-recipes.ts'
import type { Layer } from './layers.ts'
import { SOURCES } from './source.ts'

export const GEO_FOLDER = fileURLToPath(new URL('.', import.meta.url))
export const LAYERS_FOLDER = join(GEO_FOLDER, 'layers')

/** It imports all that has a part in making the layers. */
export const RECIPES_ENTRY = join(GEO_FOLDER, 'layers.ts')

export interface LayerEntry {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly features: number
  readonly vertices: number
}

export interface Manifest {
  readonly sources: readonly { name: string; version: string; integrity: string }[]
  /** Of what the recipes mean, with all that they import of ours. */
  readonly recipesSha256: string
  readonly layers: readonly LayerEntry[]
}

export async function manifestOf(layers: readonly Layer[]): Promise<Manifest> {
  return {
    sources: SOURCES.map(({ name, version, integrity }) => ({ name, version, integrity })),
    recipesSha256: await hashRecipes(RECIPES_ENTRY),
    layers: layers.map(({ file, text, collection }) => ({
      file,
      sha256: sha256(text),
      bytes: Buffer.byteLength(text),
      features: collection.features.length,
      vertices: collection.features.reduce((sum, one) => sum + countVertices(one.geometry), 0),
    })),
  }
}

/** Text with the line ends of the repository, even in a checkout that turned them into CRLF. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
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
