// An archive of a layer: what goes in comes out, each feature from one tile, and other readers of PMTiles agree.
import fc from 'fast-check'
import { PMTiles, type RangeResponse, type Source, zxyToTileId } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { parentOf, tileFor, tileId } from '../../../src/archive/tile.ts'
import { readArchive } from '../../../src/command/read-archive.ts'
import { writeArchive } from '../../../src/command/write-archive.ts'
import type { Layer, LayerFeature } from '../../../src/geometry/layers.ts'
import { manyAreas } from '../support/many-areas.ts'
import { makeBox, makeFeature } from '../support/small-story.ts'

const many = manyAreas({ columns: 24, rows: 20, from: [10, 40], degrees: 0.4 })

/** PMTiles' own reader, which is the judge here. */
function judge(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'here',
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  }
  return new PMTiles(source)
}

const boxes = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1 }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -88, max: 84, noNaN: true }),
      size: fc.double({ min: 1e-5, max: 60, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60, selector: ({ id }) => id },
  )
  .map((all) =>
    all.map(({ id, lng, lat, size }) =>
      makeBox(id, lng, lat, Math.min(180, lng + size), Math.min(89, lat + size)),
    ),
  )

const layerOf = (features: readonly LayerFeature[]): Layer => ({
  type: 'FeatureCollection',
  features: [...features],
})

/** As JSON has it: it knows no -0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('an archive', () => {
  it('holds each feature of a layer as it was, in its order', () => {
    fc.assert(
      fc.property(boxes, (features) => {
        const read = readArchive(writeArchive(layerOf(features)).bytes, 'a.pmtiles')
        expect(read).toEqual({ layer: plain(layerOf(features)), faults: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('is one for other readers of PMTiles, with each feature in one tile', async () => {
    const { bytes, tiles } = writeArchive(many)
    const archive = judge(bytes)
    const header = await archive.getHeader()
    expect(header).toMatchObject({ specVersion: 3, numTileEntries: tiles, tileType: 0, minZoom: 0 })
    expect(header.minLon).toBeCloseTo(10, 0)
    expect(header.maxLat).toBeCloseTo(48, 0)
    const metadata = (await archive.getMetadata()) as { readonly features: unknown[] }
    expect(metadata.features).toHaveLength(many.features.length)
    const found: string[] = []
    for (let z = header.minZoom; z <= header.maxZoom; z++) {
      for (let x = 0; x < 2 ** z; x++) {
        for (let y = 0; y < 2 ** z; y++) {
          const tile = await archive.getZxy(z, x, y)
          if (!tile) continue
          const { features } = JSON.parse(new TextDecoder().decode(tile.data)) as Layer
          for (const { properties } of features) found.push(properties.id)
        }
      }
    }
    expect(tiles).toBeGreaterThan(4)
    expect(found.toSorted()).toEqual(
      many.features.map(({ properties }) => properties.id).toSorted(),
    )
  })

  it('is the same for the same layer', () => {
    expect(writeArchive(many).bytes).toEqual(writeArchive(many).bytes)
  })

  it('has few tiles where there is little to put into them', () => {
    const islets = Array.from({ length: 300 }, (_, i) =>
      makeBox(`i${i}`, (i % 30) * 12 - 180, i / 4 - 40, (i % 30) * 12 - 179.99, i / 4 - 39.99),
    )
    expect(writeArchive(layerOf(islets)).tiles).toBe(1)
  })

  it('is refused where a part of it would be larger than a page may ask for', () => {
    const line = Array.from({ length: 1_700_000 }, (_, i) => [
      i / 1e5 + 0.12345,
      (i % 70) + 0.54321,
    ])
    const features = ['a', 'b', 'c'].map((id) =>
      makeFeature(id, { type: 'LineString', coordinates: line }),
    )
    expect(() => writeArchive(layerOf(features))).toThrow(/would have \d+ MB/)
  })
})

describe('a tile', () => {
  it('has the id that PMTiles gives it', () => {
    for (const [z, x, y] of [
      [0, 0, 0],
      [1, 1, 0],
      [3, 5, 2],
      [7, 100, 37],
      [11, 2047, 1],
    ] as const) {
      expect(tileId({ z, x, y })).toBe(zxyToTileId(z, x, y))
    }
    for (let x = 0; x < 32; x++) {
      for (let y = 0; y < 32; y++) expect(tileId({ z: 5, x, y })).toBe(zxyToTileId(5, x, y))
    }
  })

  it('is several times as wide as what lies in it, and around its middle', () => {
    expect(tileFor([10, 50, 11, 50.5])).toEqual({ z: 6, x: 33, y: 21 })
    expect(tileFor([179, 0, 181, 1])).toEqual({ z: 5, x: 0, y: 15 })
    expect(tileFor([-180, -80, 180, 80])).toEqual({ z: 0, x: 0, y: 0 })
    expect(tileFor([0, 0, 0, 0]).z).toBe(12)
    expect(parentOf({ z: 5, x: 17, y: 10 })).toEqual({ z: 4, x: 8, y: 5 })
    expect(parentOf({ z: 0, x: 0, y: 0 })).toBeUndefined()
  })
})
