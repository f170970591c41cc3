// A layer in parts: what is wanted comes, once; what is broken is one fault, and nothing hangs.
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { HEADER_SIZE, readHeader, writeHeader } from '../../../src/archive/header.ts'
import { writeArchive } from '../../../src/command/write-archive.ts'
import { fetchedParts } from '../../../src/load/fetched-parts.ts'
import { type OpenArchive, openArchive } from '../../../src/load/open-archive.ts'
import { manyAreas, manyId } from '../support/many-areas.ts'
import { rangeHost } from '../support/range-host.ts'

const many = manyAreas({ columns: 30, rows: 30, from: [10, 40], degrees: 0.4 })
const { bytes } = writeArchive(many)
const byId = new Map(many.features.map((one) => [one.properties.id, one]))

afterEach(() => {
  vi.unstubAllGlobals()
})

function serve(file: Uint8Array, options?: Parameters<typeof rangeHost>[1]) {
  const host = rangeHost(file, options)
  vi.stubGlobal('fetch', host.fetch)
  return host.asked
}

async function open(): Promise<OpenArchive> {
  const opened = await openArchive('geo/many.pmtiles')
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  return opened.value
}

/** All that opening it and asking for some of it says is wrong. */
async function faultsOf(...ids: readonly string[]) {
  const opened = await openArchive('geo/many.pmtiles')
  if (!opened.ok) return [opened.fault]
  const growth = await opened.value.bring(ids.length > 0 ? ids : byId.keys())
  return growth?.faults ?? []
}

describe('an archive that is opened', () => {
  it('lists every feature, and has none until it is wanted', async () => {
    serve(bytes)
    const { layer } = await open()
    expect([...(layer.listed?.keys() ?? [])]).toEqual([...byId.keys()])
    expect(layer.features.size).toBe(0)
  })

  it('brings what is wanted as it was, and asks for no byte twice', async () => {
    const asked = serve(bytes)
    const archive = await open()
    const [near, far] = [manyId(3, 3), manyId(27, 28)]
    const first = await archive.bring([near])
    expect(first?.layer.features.get(near)).toEqual(byId.get(near))
    expect(await archive.bring([near])).toBeNull()
    const second = await archive.bring([near, far, 'nowhere'])
    expect(second?.layer.features.get(far)).toEqual(byId.get(far))
    const ids = [...(second?.layer.features.keys() ?? [])]
    expect(ids.length).toBeLessThan(byId.size)
    expect(ids).toEqual([...byId.keys()].filter((id) => ids.includes(id)))
    const spans = asked
      .map((range) => range.split('-').map(Number))
      .sort(([a = 0], [b = 0]) => a - b)
    for (const [i, [from = 0]] of spans.entries()) {
      expect(from).toBeGreaterThan(spans[i - 1]?.[1] ?? -1)
    }
  })

  it('asks once for what is wanted twice at the same time', async () => {
    const asked = serve(bytes)
    const archive = await open()
    await Promise.all([archive.bring([manyId(3, 3)]), archive.bring([manyId(3, 3)])])
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('is taken whole from a host that knows no ranges', async () => {
    const asked = serve(bytes, { knowsRanges: false })
    const archive = await open()
    expect((await archive.bring(byId.keys()))?.layer.collection).toEqual(many)
    expect(asked).toEqual(['whole'])
  })
})

describe('an archive that is broken', () => {
  it('is one fault, of whatever length it is', async () => {
    const lengths = [0, 1, 7, 100, 127, 128, 140, 400, 3000, 16_384, 20_000, bytes.length - 1]
    for (const length of lengths) {
      serve(bytes.subarray(0, length))
      const faults = await faultsOf()
      expect(faults, `${length} bytes`).toMatchObject([{ file: 'geo/many.pmtiles', path: '$' }])
      if (length > 300) expect(faults[0]?.found).toBe('a file that is cut off')
    }
  })

  it('never throws, whichever bytes are others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.boolean(),
        async (changes, isAtStart) => {
          const other = Uint8Array.from(bytes)
          for (const [at, byte] of changes) other[isAtStart ? at % 600 : at] = byte
          serve(other)
          for (const { found, expected } of await faultsOf()) {
            expect(`${found}${expected}`).not.toMatch(/TypeError|RangeError|undefined/)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is told where there is a page in its place, and where another file took its place', async () => {
    serve(new TextEncoder().encode('<!doctype html><title>Not here</title>'))
    expect(await faultsOf()).toMatchObject([{ kind: 'missing-file' }])
    let edition = 'first'
    const asked = serve(bytes, { tag: () => edition })
    const archive = await open()
    edition = 'second'
    const growth = await archive.bring([manyId(3, 3)])
    expect(growth?.faults).toMatchObject([{ found: 'another edition than before' }])
    expect(growth?.layer.listed?.has(manyId(3, 3)), 'it is not waited for').toBe(false)
    const before = asked.length
    expect(await archive.bring([manyId(3, 3)], true)).toBeNull()
    expect(asked.length, 'nor asked for again').toBe(before)
  })

  it('takes no page of the host for the file, and has the part when it comes', async () => {
    serve(bytes)
    const archive = await open()
    const { fetch } = globalThis
    vi.stubGlobal('fetch', async () => new Response('<!doctype html>'.padEnd(171_720)))
    const fault = { kind: 'refused', found: 'a web page' }
    expect(await archive.bring([manyId(3, 3)])).toMatchObject({ faults: [fault] })
    vi.stubGlobal('fetch', fetch)
    const growth = await archive.bring([manyId(3, 3), manyId(20, 20)], true)
    expect(growth?.faults).toEqual([])
    expect(growth?.layer.features.has(manyId(20, 20))).toBe(true)
  })

  it('asks again for what did not come on the way when there is reason, and tells it once', async () => {
    const near = manyId(3, 3)
    const asked = serve(bytes)
    const archive = await open()
    const { fetch } = globalThis
    const offline = vi.fn(() => Promise.reject(new TypeError('offline')))
    vi.stubGlobal('fetch', offline)
    const kept = fetchedParts.length
    const first = await archive.bring([near])
    expect(first).toMatchObject({ faults: [{ kind: 'no-answer' }] })
    expect(first?.layer.listed?.has(near), 'it is waited for').toBe(true)
    expect(await archive.bring([near])).toBeNull()
    expect(offline).toHaveBeenCalledTimes(1)
    const [again, another] = [archive.bring([near], true), archive.bring([near], true)]
    expect([await again, await another]).toEqual([null, null])
    expect(offline, 'once for two who try').toHaveBeenCalledTimes(2)
    expect(fetchedParts.length).toBe(kept)
    vi.stubGlobal('fetch', fetch)
    const before = asked.length
    expect(await archive.bring([near])).toBeNull()
    expect(asked.length).toBe(before)
    const growth = await archive.bring([near], true)
    expect(growth?.layer.features.has(near)).toBe(true)
    expect(growth?.faults).toEqual([])
    vi.stubGlobal('fetch', offline)
    expect(await archive.bring(byId.keys()), 'once each time').toMatchObject({
      faults: [{ kind: 'no-answer' }],
    })
  })

  it('never asks again for what is broken, nor lists it', async () => {
    const asked = serve(Uint8Array.from(bytes).fill(0, bytes.length - 20))
    const archive = await open()
    const growth = await archive.bring(byId.keys())
    expect(growth?.faults).toMatchObject([{ kind: 'unreadable' }])
    const { features, listed } = growth?.layer ?? archive.layer
    expect(features.size).toBeGreaterThan(0)
    expect(features.size).toBeLessThan(byId.size)
    expect([...(listed?.keys() ?? [])]).toEqual([...features.keys()])
    const before = asked.length
    expect(await archive.bring(byId.keys(), true)).toBeNull()
    expect(asked.length).toBe(before)
  })

  it('tells once that a feature is not where it belongs, and lists none of those', async () => {
    const list = gunzipSync(partOf('list'))
      .toString()
      .replaceAll(/area-([35])-\1"/g, 'lost-$1"')
    serve(withParts({ list: gzipSync(list) }))
    const found = 'no feature "lost-3"'
    const archive = await open()
    const growth = await archive.bring(['lost-3', manyId(4, 4)])
    expect(growth?.faults).toMatchObject([{ kind: 'unreadable', found }])
    expect(growth?.layer.features.has(manyId(4, 4))).toBe(true)
    expect(growth?.layer.features.has(manyId(3, 3)), 'it is not listed').toBe(false)
    expect(growth?.layer.listed?.has('lost-3')).toBe(false)
    expect(await archive.bring(['lost-3'])).toBeNull()
    const other = await archive.bring(['lost-5'])
    expect(other?.faults).toEqual([])
    expect(other?.layer.listed?.has('lost-5')).toBe(false)
  })

  it.each<[string, Parts, string]>([
    [
      'a list that unpacks to very much',
      { list: gzipSync(Buffer.alloc(200_000_000, ' ')) },
      'a part that cannot be unpacked',
    ],
    [
      'a directory that unpacks to very much',
      { directory: gzipSync(Buffer.alloc(9_000_000, 1)) },
      'a part that cannot be unpacked',
    ],
    [
      'more tiles than there is room for',
      { directory: packed([2 ** 40]) },
      '1099511627776 tiles in 6 bytes',
    ],
    [
      'a number without an end',
      { directory: gzipSync(Buffer.alloc(50, 255)) },
      'a number without an end',
    ],
    ['no tile at all', { directory: packed([0]) }, 'no feature "area-3-3"'],
    [
      'a tile beyond the end',
      { directory: packed([1, 0, 1, 12_000_000, 1]) },
      'a tile beyond the end of the tiles',
    ],
    [
      'a tile of nothing',
      { directory: packed([1, 0, 1, 0, 1]) },
      'a tile without a place of its own',
    ],
    [
      'two tiles of one id',
      { directory: packed([2, 5, 0, 1, 1, 9, 9, 1, 0]) },
      'a tile without a place of its own',
    ],
    ['no list', { list: gzipSync('{}') }, 'no list of features'],
    ['a list that is none', { list: gzipSync('[[[') }, 'no list of features'],
    [
      'bounds that are none',
      { list: gzipSync('{"features":[["a",0,1e9,0,0]]}') },
      'a feature without an id or bounds',
    ],
  ])('is refused with %s', async (_, parts, found) => {
    serve(withParts(parts))
    expect(await faultsOf(manyId(3, 3))).toMatchObject([{ kind: 'unreadable', found }])
  })
})

type Parts = { readonly directory?: Uint8Array; readonly list?: Uint8Array }

function partOf(name: 'directory' | 'list' | 'tiles'): Uint8Array {
  const { offset, length } = readHeader(bytes)[name]
  return bytes.subarray(offset, offset + length)
}

/** The archive with other parts. */
function withParts({ directory = partOf('directory'), list = partOf('list') }: Parts): Uint8Array {
  const tiles = partOf('tiles')
  const at = HEADER_SIZE + directory.length
  const header = writeHeader({
    directory: { offset: HEADER_SIZE, length: directory.length },
    list: { offset: at, length: list.length },
    tiles: { offset: at + list.length, length: tiles.length },
    count: 1,
    deepest: 1,
    bounds: [0, 0, 1, 1],
  })
  return Buffer.concat([header, directory, list, tiles])
}

/** Numbers with seven bits a byte. */
function packed(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (let number of numbers) {
    for (; number >= 128; number = Math.floor(number / 128)) bytes.push((number % 128) + 128)
    bytes.push(number)
  }
  return gzipSync(Uint8Array.from(bytes))
}
