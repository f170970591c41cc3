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
  /** All that has come; what can never come is listed no more. */
  readonly layer: IndexedLayer
  readonly faults: readonly Fault[]
}

export type OpenArchive = {
  /** Without any feature, but with the list of all. */
  readonly layer: IndexedLayer
  /**
   * Null where nothing is new once all of these are there, or cannot be had.
   *
   * @param again also what did not come on the way when it was asked for
   */
  readonly bring: (ids: Iterable<string>, again?: boolean) => Promise<Growth | null>
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

type TextOf = (span: Span, most: number) => Promise<string>

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
  const part = async (span: Span, most: number) => {
    const bytes = await bytesOf(span)
    if (bytes.length < span.length) throw new BrokenArchive('a file that is cut off', 'all of it')
    return inflate(bytes, most)
  }
  const textOf: TextOf = async (span, most) => new TextDecoder().decode(await part(span, most))
  try {
    const start = await bytesOf({ offset: 0, length: START })
    if (start[0] === '<'.charCodeAt(0))
      return loadFault(path, 'missing-file', 'a web page', 'a file')
    const header = readHeader(start)
    const directory = readDirectory(await part(header.directory, MOST_DIRECTORY), header.tiles)
    const list = readFeatureList(await textOf(header.list, MOST_LIST.inflated))
    return { ok: true, value: growing(path, header, directory, list, textOf) }
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
  textOf: TextOf,
): OpenArchive {
  const come = new Map<string, LayerFeature>()
  /** By tile: whether all of it has come that ever will. */
  const asked = new Map<number, Promise<boolean>>()
  /** Tiles that may come another time. */
  const missed = new Set<number>()
  /** All of the list but for what can never come. */
  let listed = list
  let isMissTold = false
  let isBreakTold = false
  let isGrown = false
  let faults: Fault[] = []

  /** Features that are listed, and lie where they belong. */
  const take = async (tile: number, { offset, length }: Span) => {
    const span = { offset: tiles.offset + offset, length }
    const parsed = await parseLayerApart({ text: await textOf(span, MOST_TILE.inflated), path })
    if ('fault' in parsed) throw new Stopped(parsed.fault)
    faults.push(...parsed.faults)
    for (const feature of parsed.layer.features) {
      const { id } = feature.properties
      if (tileOf(id) !== tile || come.has(id)) continue
      come.set(id, feature)
      isGrown = true
    }
  }
  const ask = async (tile: number, span: Span, again: boolean): Promise<boolean> => {
    try {
      await take(tile, span)
      // What was missed has come: should something be missed later, that is news.
      if (again) isMissTold = false
      return true
    } catch (cause) {
      const fault = faultOf(path, cause)
      if (!ON_THE_WAY.includes(fault.kind)) {
        tellBreak(fault)
        return true
      }
      if (!isMissTold) faults.push(fault)
      isMissTold = true
      missed.add(tile)
      return false
    }
  }
  /** Once: it is one file that is broken. */
  const tellBreak = (fault: Fault) => {
    if (!isBreakTold) faults.push(fault)
    isBreakTold = true
  }
  const tileOf = (id: string): number | undefined => {
    const bounds = list.get(id)
    return bounds && findTile(bounds, (tile) => directory.has(tile))
  }
  /** Answers whether a feature is there now, or never will be. */
  const settle = async (id: string, isAnotherTry: boolean): Promise<boolean> => {
    const tile = tileOf(id) ?? NONE
    const span = directory.get(tile)
    if (!span) return true
    const again = isAnotherTry && missed.delete(tile)
    const coming = (!again && asked.get(tile)) || ask(tile, span, again)
    asked.set(tile, coming)
    return coming
  }
  const layerOf = (features: LayerFeature[]): IndexedLayer => ({
    ...indexLayer({ type: 'FeatureCollection', features }),
    listed,
  })
  return {
    layer: layerOf([]),
    bring: async (ids, again = false) => {
      const missing = [...ids].filter((id) => listed.has(id) && !come.has(id))
      const settled = await Promise.all(missing.map((id) => settle(id, again)))
      const lost = new Set(missing.filter((id, i) => settled[i] && listed.has(id) && !come.has(id)))
      for (const id of lost) tellBreak(faultOf(path, lostFeature(id)))
      if (lost.size > 0) listed = new Map([...listed].filter(([id]) => !lost.has(id)))
      if (!isGrown && faults.length + lost.size === 0) return null
      // In the order of the list, whichever came first.
      const layer = layerOf(Array.from(listed.keys()).flatMap((id) => come.get(id) ?? []))
      const growth = { layer, faults }
      isGrown = false
      faults = []
      return growth
    },
  }
}
