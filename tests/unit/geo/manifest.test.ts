// The committed layers are the ones that the committed recipes made. No download, no build.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  countVertices,
  hashRecipes,
  LAYERS_FOLDER,
  type Manifest,
  readText,
  sha256,
} from '../../../geo/manifest.ts'
import { SOURCES } from '../../../geo/source.ts'
import { loadLayer } from './load-layers.ts'

const manifest: Manifest = JSON.parse(readFileSync(join(LAYERS_FOLDER, 'manifest.json'), 'utf8'))

describe('manifest', () => {
  it('was made by the present recipes: run "npm run geo" if not', () => {
    expect(manifest.recipesSha256).toBe(hashRecipes())
  })

  it('names the pinned sources', () => {
    const pinned = SOURCES.map(({ name, version, integrity }) => ({ name, version, integrity }))
    expect(manifest.sources).toEqual(pinned)
  })

  it('lists every layer and no other', () => {
    const present = readdirSync(LAYERS_FOLDER).filter((file) => file !== 'manifest.json')
    expect(manifest.layers.map(({ file }) => file)).toEqual(present.sort())
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

  it('stays within the budget: 2.2 MB in all, areas 250 KB', () => {
    expect(manifest.layers.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(2.2e6)
    const areas = manifest.layers.find(({ file }) => file === 'areas.geojson')
    expect(areas?.bytes).toBeLessThan(250e3)
  })
})
