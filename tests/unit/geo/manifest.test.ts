// The committed layers are the ones that the committed recipes made. No download, no build.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashRecipes, sha256 } from '../../../geo/hash-recipes.ts'
import {
  countVertices,
  LAYERS_FOLDER,
  type Manifest,
  RECIPES_ENTRY,
  readText,
} from '../../../geo/manifest.ts'
import { SOURCES } from '../../../geo/source.ts'
import { DETAILED_LAYERS } from '../../../src/geometry/detailed-layers.ts'
import { LAYER_FILES, loadLayer } from './load-layers.ts'

const manifest: Manifest = JSON.parse(readFileSync(join(LAYERS_FOLDER, 'manifest.json'), 'utf8'))

describe('manifest', () => {
  it('was made by the present recipes: run "npm run geo" if not', async () => {
    expect(manifest.recipesSha256).toBe(await hashRecipes(RECIPES_ENTRY))
  })

  it('names the pinned sources', () => {
    const pinned = SOURCES.map(({ name, version, integrity }) => ({ name, version, integrity }))
    expect(manifest.sources).toEqual(pinned)
  })

  it('lists every layer and no other', () => {
    expect(manifest.layers.map(({ file }) => file).sort()).toEqual([...LAYER_FILES].sort())
  })

  it.each([...manifest.layers])('describes $file as it is', (entry) => {
    const text = readText(join(LAYERS_FOLDER, entry.file))
    expect(sha256(text)).toBe(entry.sha256)
    expect(Buffer.byteLength(text)).toBe(entry.bytes)
    const { features } = loadLayer(entry.file.replace('.geojson', ''))
    expect(features).toHaveLength(entry.features)
    const vertices = features.reduce((sum, { geometry }) => sum + countVertices(geometry), 0)
    expect(vertices).toBe(entry.vertices)
  })

  it('has the detailed layers, and no others, at every level', () => {
    for (const detail of ['world', 'close']) {
      const files = DETAILED_LAYERS.map((name) => `${detail}/${name}.geojson`)
      const present = LAYER_FILES.filter((file) => file.startsWith(`${detail}/`))
      expect([...present].sort()).toEqual([...files].sort())
    }
  })

  it.each([
    ['.', 2.2e6],
    ['world', 1e6],
    ['close', 2.5e6],
  ])('stays within the budget of the folder %s: %d bytes', (folder, most) => {
    const files = manifest.layers.filter(({ file }) => dirname(file) === folder)
    expect(files.length).toBeGreaterThan(0)
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(most)
  })

  it('keeps the areas, which are loaded before the first picture, under 250 KB', () => {
    const areas = manifest.layers.find(({ file }) => file === 'areas.geojson')
    expect(areas?.bytes).toBeLessThan(250e3)
  })
})
