// An archive read whole, from a file: all of its features, in the order of the layer that it was made from.
import { gunzipSync } from 'node:zlib'
import { BrokenArchive, lostFeature } from '../archive/broken-archive.ts'
import { readDirectory } from '../archive/directory.ts'
import { readFeatureList } from '../archive/feature-list.ts'
import { findTile } from '../archive/find-tile.ts'
import { readHeader, type Span } from '../archive/header.ts'
import { MOST_DIRECTORY, MOST_LIST, MOST_TILE } from '../archive/limits.ts'
import type { LayerFeature } from '../geometry/layers.ts'
import type { ParsedLayer } from '../geometry/parse-layer.ts'
import { parseLayerText } from '../load/parse-texts.ts'
import type { Fault } from '../story/faults.ts'

/** Never throws. @param file for the faults */
export function readArchive(bytes: Uint8Array, file: string): ParsedLayer {
  try {
    return readParts(bytes, file)
  } catch (cause) {
    if (!(cause instanceof BrokenArchive)) throw cause
    const { found, expected } = cause
    return { fault: { kind: 'unreadable', file, path: '$', found, expected } }
  }
}

function readParts(bytes: Uint8Array, file: string): ParsedLayer {
  const header = readHeader(bytes)
  const inflate = ({ offset, length }: Span, most: number) => {
    if (offset + length > bytes.length)
      throw new BrokenArchive('a file that is cut off', 'all of it')
    return gunzip(bytes.subarray(offset, offset + length), most)
  }
  const directory = readDirectory(inflate(header.directory, MOST_DIRECTORY), header.tiles)
  const list = readFeatureList(String(inflate(header.list, MOST_LIST.inflated)))
  const faults: Fault[] = []
  const found = new Map<string, LayerFeature>()
  for (const [tile, { offset, length }] of directory) {
    const place = { offset: header.tiles.offset + offset, length }
    const text = String(inflate(place, MOST_TILE.inflated))
    const parsed = parseLayerText({ text, path: file })
    if ('fault' in parsed) return parsed
    faults.push(...parsed.faults)
    for (const feature of parsed.layer.features) {
      const { id } = feature.properties
      const bounds = list.get(id)
      if (bounds && findTile(bounds, (one) => directory.has(one)) === tile) found.set(id, feature)
    }
  }
  const features = Array.from(list.keys(), (id) => {
    const feature = found.get(id)
    if (feature) return feature
    throw lostFeature(id)
  })
  return { layer: { type: 'FeatureCollection', features }, faults }
}

function gunzip(bytes: Uint8Array, most: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch {
    throw new BrokenArchive('a part that cannot be unpacked', 'a part packed with gzip')
  }
}
