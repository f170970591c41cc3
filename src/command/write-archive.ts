// A layer as an archive: each feature whole in one tile, tiles packed one by one, so that a page fetches those alone
// that it wants. The same layer gives the same bytes.
import { constants, gzipSync } from 'node:zlib'
import { type Directory, writeDirectory } from '../archive/directory.ts'
import { type FeatureList, roundOut, writeFeatureList } from '../archive/feature-list.ts'
import { HEADER_SIZE, writeHeader } from '../archive/header.ts'
import { MOST_DIRECTORY, MOST_LIST, MOST_TILE, START } from '../archive/limits.ts'
import { DEEPEST, parentOf, type Tile, tileFor, tileId } from '../archive/tile.ts'
import { boundsOf, unite } from '../geometry/bounds.ts'
import type { Layer, LayerFeature } from '../geometry/layers.ts'
import { Refusal } from './answer.ts'
import { text } from './text.ts'

export type Written = {
  readonly bytes: Uint8Array
  readonly tiles: number
  /** Bytes that every reader fetches: header, directory, list of features. */
  readonly start: number
}

/** Bytes of GeoJSON: a tile with less would cost a request for little, and leaves it to the one above. */
const LEAST_TILE = 32_000

type Content = { readonly tile: Tile; readonly features: string[] }

/** @throws Refusal where it would be larger than a page may ask for */
export function writeArchive({ features }: Layer): Written {
  const list: FeatureList = new Map(
    features.map((feature) => [feature.properties.id, roundOut(boundsOf([feature]) ?? NOWHERE)]),
  )
  const contents = [...fillTiles(features, list)].sort(([a], [b]) => a - b)
  const packed = contents.map(([, content]) => pack(asGeoJson(content), MOST_TILE))
  const spans = new Map<number, { offset: number; length: number }>()
  let end = 0
  for (const [i, [id]] of contents.entries()) {
    const { length } = packed[i] as Uint8Array
    spans.set(id, { offset: end, length })
    end += length
  }
  const directory = packDirectory(spans)
  const packedList = pack(writeFeatureList(list), MOST_LIST)
  const listAt = HEADER_SIZE + directory.length
  const tilesAt = listAt + packedList.length
  const header = writeHeader({
    directory: { offset: HEADER_SIZE, length: directory.length },
    list: { offset: listAt, length: packedList.length },
    tiles: { offset: tilesAt, length: end },
    count: contents.length,
    deepest: Math.max(...contents.map(([, { tile }]) => tile.z)),
    bounds: unite([...list.values()]) ?? NOWHERE,
  })
  const bytes = Buffer.concat([header, directory, packedList, ...packed])
  return { bytes, tiles: contents.length, start: tilesAt }
}

const NOWHERE = [0, 0, 0, 0] as const

/** By id, from below: what is in too small a tile goes to the one above. */
function fillTiles(features: readonly LayerFeature[], list: FeatureList): Map<number, Content> {
  const contents = new Map<number, Content>()
  const add = (tile: Tile, more: readonly string[]) => {
    const id = tileId(tile)
    const content = contents.get(id) ?? { tile, features: [] }
    contents.set(id, content)
    for (const one of more) content.features.push(one)
  }
  for (const feature of features) {
    add(tileFor(list.get(feature.properties.id) ?? NOWHERE), [JSON.stringify(feature)])
  }
  for (let z = DEEPEST; z > 0; z--) {
    for (const [id, content] of [...contents]) {
      const above = parentOf(content.tile)
      if (content.tile.z !== z || !above || sizeOf(content) >= LEAST_TILE) continue
      contents.delete(id)
      add(above, content.features)
    }
  }
  return contents
}

const sizeOf = ({ features }: Content) => features.reduce((total, { length }) => total + length, 0)

const asGeoJson = ({ features }: Content) =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`

function packDirectory(directory: Directory): Uint8Array {
  const bytes = writeDirectory(directory)
  const packed = gzip(bytes)
  if (bytes.length > MOST_DIRECTORY || HEADER_SIZE + packed.length > START) {
    throw new Refusal(text.refusals.tooManyTiles(directory.size))
  }
  return packed
}

function pack(content: string, most: { readonly packed: number; readonly inflated: number }) {
  const bytes = Buffer.from(content)
  const tooLarge = () => new Refusal(text.refusals.partTooLarge(bytes.length / 1e6))
  if (bytes.length > most.inflated) throw tooLarge()
  const packed = gzip(bytes)
  if (packed.length > most.packed) throw tooLarge()
  return packed
}

const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })
