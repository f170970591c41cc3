// A layer that is an archive: its list of features at once, each tile when something in it is wanted, and only once.
import { BrokenArchive, lostFeature } from '../archive/broken-archive.ts'
import { type Directory, readDirectory } from '../archive/directory.ts'
import { type FeatureList, readFeatureList } from '../archive/feature-list.ts'
import { findTile } from '../archive/find-tile.ts'
import { type Header, readHeader, type Span } from '../archive/header.ts'
import { MOST_DIRECTORY, MOST_LIST, MOST_TILE, START } from '../archive/limits.ts'
import { type IndexedLayer, indexLayer, type LayerFeature } from '../geometry/layers.ts'
import type { Fault, FaultKind } from '../story/faults.ts'
import { fileRanges } from './file-ranges.ts'
import { type Loaded, loadFault } from './load-fault.ts'
import { parseLayerApart } from './parser.ts'
import { gunzip } from './read-bytes.ts'

/** What came of an archive since it was asked last. */
export type Growth = {
  /** All of it that has come. */
  readonly layer: IndexedLayer
  /** What is new, and no more. */
  readonly fresh: IndexedLayer
  readonly faults: readonly Fault[]
}

export type OpenArchive = {
  /** Without any feature, but with the list of all. */
  readonly layer: IndexedLayer
  /** Null where nothing is new once all of these are there, or cannot be had. */
  readonly bring: (ids: Iterable<string>) => Promise<Growth | null>
}

const UNREAD = new BrokenArchive('a file that cannot be read', 'an archive')

/** What did not come so may come another time. */
const ON_THE_WAY: readonly FaultKind[] = ['refused', 'no-answer', 'cut-off', 'no-parser']
/** The id of no tile. */
const NONE = -1

/** Stops what is going on in an archive; never leaves this module. */
class Stopped extends Error {
  constructor(readonly fault: Fault) {
    super(fault.found)
  }
}

type Part = (span: Span, most: number) => Promise<string>

/** Never rejects. @param path relative to the site's root */
export async function openArchive(path: string): Promise<Loaded<OpenArchive>> {
  const ranges = fileRanges(path)
  const bytesOf = async (span: Span) => {
    const loaded = await ranges(span)
    if (loaded.ok) return loaded.value
    throw new Stopped(loaded.fault)
  }
  const inflate = async (bytes: Uint8Array<ArrayBuffer>, most: number) => {
    const inflated = await gunzip(bytes, most)
    if (inflated) return inflated
    throw new BrokenArchive('a part that cannot be unpacked', 'a part packed with gzip')
  }
  const part: Part = async (span, most) => {
    const bytes = await bytesOf(span)
    if (bytes.length < span.length) throw new BrokenArchive('a file that is cut off', 'all of it')
    return new TextDecoder().decode(await inflate(bytes, most))
  }
  try {
    const start = await bytesOf({ offset: 0, length: START })
    if (start[0] === '<'.charCodeAt(0))
      return loadFault(path, 'missing-file', 'a web page', 'a file')
    const header = readHeader(start)
    const { offset, length } = header.directory
    const packed = start.subarray(offset, offset + length)
    const directory = readDirectory(await inflate(packed, MOST_DIRECTORY), header.tiles)
    const list = readFeatureList(await part(header.list, MOST_LIST.inflated))
    return { ok: true, value: growing(path, header, directory, list, part) }
  } catch (cause) {
    return { ok: false, fault: faultOf(path, cause) }
  }
}

function faultOf(path: string, cause: unknown): Fault {
  if (cause instanceof Stopped) return cause.fault
  const { found, expected } = cause instanceof BrokenArchive ? cause : UNREAD
  return loadFault(path, 'unreadable', found, expected).fault
}

function growing(
  path: string,
  { tiles }: Header,
  directory: Directory,
  list: FeatureList,
  part: Part,
): OpenArchive {
  const come = new Map<string, LayerFeature>()
  const asked = new Map<number, Promise<void>>()
  const failed = new Set<number>()
  let isLossTold = false
  let fresh: LayerFeature[] = []
  let faults: Fault[] = []

  /** Features that are listed, and lie where they belong. */
  const take = async (tile: number, { offset, length }: Span) => {
    const span = { offset: tiles.offset + offset, length }
    failed.delete(tile)
    const parsed = await parseLayerApart({ text: await part(span, MOST_TILE.inflated), path })
    if ('fault' in parsed) throw new Stopped(parsed.fault)
    faults.push(...parsed.faults)
    for (const feature of parsed.layer.features) {
      const { id } = feature.properties
      if (tileOf(id) !== tile || come.has(id)) continue
      come.set(id, feature)
      fresh.push(feature)
    }
  }
  const ask = async (tile: number, span: Span) => {
    try {
      await take(tile, span)
    } catch (cause) {
      const fault = faultOf(path, cause)
      faults.push(fault)
      failed.add(tile)
      if (ON_THE_WAY.includes(fault.kind)) asked.delete(tile)
    }
  }
  const tileOf = (id: string): number | undefined => {
    const bounds = list.get(id)
    return bounds && findTile(bounds, (tile) => directory.has(tile))
  }
  const indexed = (features: readonly LayerFeature[]): IndexedLayer =>
    indexLayer({ type: 'FeatureCollection', features: [...features] })
  const listed = (features: readonly LayerFeature[]) => ({ ...indexed(features), listed: list })
  return {
    layer: listed([]),
    bring: async (ids) => {
      const missing = [...ids].filter((id) => list.has(id) && !come.has(id))
      const awaited = missing.map((id) => {
        const tile = tileOf(id) ?? NONE
        const span = directory.get(tile)
        const coming = asked.get(tile) ?? (span && ask(tile, span))
        if (coming) asked.set(tile, coming)
        return { id, tile, coming }
      })
      await Promise.all(awaited.map(({ coming }) => coming))
      const lost = awaited.find(({ id, tile }) => !come.has(id) && !failed.has(tile))
      if (lost && !isLossTold) faults.push(faultOf(path, lostFeature(lost.id)))
      isLossTold ||= lost !== undefined
      if (fresh.length + faults.length === 0) return null
      // In the order of the list, whichever came first.
      const layer = listed(Array.from(list.keys()).flatMap((id) => come.get(id) ?? []))
      const growth = { layer, fresh: indexed(fresh), faults }
      fresh = []
      faults = []
      return growth
    },
  }
}
