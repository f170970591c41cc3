// The first bytes of an archive: where its parts stand. PMTiles v3, 3 (header); numbers are little-endian.
import type { Bounds } from '../geometry/bounds.ts'
import { BrokenArchive } from './broken-archive.ts'
import { MOST_LIST, START } from './limits.ts'

/** Bytes from the archive's start, and how many. */
export type Span = { readonly offset: number; readonly length: number }

export type Header = {
  readonly directory: Span
  /** The list of features, which stands in the place of metadata. */
  readonly list: Span
  readonly tiles: Span
}

export type HeaderFacts = Header & {
  readonly count: number
  readonly deepest: number
  readonly bounds: Bounds
}

export const HEADER_SIZE = 127
const MAGIC = 'PMTiles'
const VERSION = 3
const GZIP = 2
const EXPECTED = 'an archive (PMTiles, version 3) as `story tiles` makes it'

/** Where each number stands. */
const AT = { directory: 8, list: 24, leaves: 40, tiles: 56, counts: 72, kinds: 96, bounds: 102 }

export function writeHeader({ directory, list, tiles, count, deepest, bounds }: HeaderFacts) {
  const bytes = new Uint8Array(HEADER_SIZE)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(MAGIC))
  view.setUint8(MAGIC.length, VERSION)
  const put = (at: number, number: number) => view.setBigUint64(at, BigInt(number), true)
  const putSpan = (at: number, { offset, length }: Span) => {
    put(at, offset)
    put(at + 8, length)
  }
  putSpan(AT.directory, directory)
  putSpan(AT.list, list)
  // There are no directories below the first.
  putSpan(AT.leaves, { offset: tiles.offset, length: 0 })
  putSpan(AT.tiles, tiles)
  for (const i of [0, 1, 2]) put(AT.counts + 8 * i, count)
  // In the order of their ids; both compressions; a type that no other tool knows; levels.
  bytes.set([1, GZIP, GZIP, 0, 0, deepest], AT.kinds)
  const [west, south, east, north] = bounds
  const middle = [(west + east) / 2, (south + north) / 2]
  const putDegrees = (at: number, degrees: number) =>
    view.setInt32(at, Math.round(Math.min(180, Math.max(-180, degrees)) * 1e7), true)
  for (const [i, degrees] of bounds.entries()) putDegrees(AT.bounds + 4 * i, degrees)
  for (const [i, degrees] of middle.entries()) putDegrees(AT.bounds + 17 + 4 * i, degrees)
  return bytes
}

/**
 * @param bytes the start of an archive, or all of it
 * @throws BrokenArchive
 */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length === 0) throw new BrokenArchive('an empty file', EXPECTED)
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length))
  if (magic !== MAGIC) throw new BrokenArchive('a file of another kind', EXPECTED)
  if (bytes.length < HEADER_SIZE) throw new BrokenArchive('a file that is cut off', EXPECTED)
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_SIZE)
  const version = view.getUint8(MAGIC.length)
  if (version !== VERSION) throw new BrokenArchive(`version ${version} of PMTiles`, EXPECTED)
  const spanAt = (at: number): Span => ({
    offset: Number(view.getBigUint64(at, true)),
    length: Number(view.getBigUint64(at + 8, true)),
  })
  const [directory, list, tiles] = [spanAt(AT.directory), spanAt(AT.list), spanAt(AT.tiles)]
  const [internal, ofTiles, type] = [1, 2, 3].map((i) => view.getUint8(AT.kinds + i))
  if (internal !== GZIP || ofTiles !== GZIP || type !== 0 || spanAt(AT.leaves).length !== 0) {
    throw new BrokenArchive('an archive of another kind', EXPECTED)
  }
  const isPlaced =
    directory.offset >= HEADER_SIZE &&
    directory.offset + directory.length <= START &&
    list.length <= MOST_LIST.packed &&
    [directory, list, tiles].every(
      ({ offset, length }) => length > 0 && Number.isSafeInteger(offset + length),
    )
  if (!isPlaced) throw new BrokenArchive('parts that do not stand where they can', EXPECTED)
  return { directory, list, tiles }
}
