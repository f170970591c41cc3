// What is saved as data, read again as other programs read it: CSV, CSVW, GeoJSON, Web Annotations, PNG.
import { inflateSync } from 'node:zlib'
import { createCanvas } from '@napi-rs/canvas'
import fc from 'fast-check'
import type { Position as Coordinate, Feature, FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/export/file-name.ts'
import { withText } from '../../../src/export/png-text.ts'
import type { Table } from '../../../src/export/table.ts'
import { positionsTable, provisionsTable, silencesTable } from '../../../src/export/tables.ts'
import { toAnnotations } from '../../../src/export/to-annotations.ts'
import { toCsv } from '../../../src/export/to-csv.ts'
import { toCsvw } from '../../../src/export/to-csvw.ts'
import { toGeoJson } from '../../../src/export/to-geojson.ts'
import type { Bounds } from '../../../src/geometry/bounds.ts'
import type { ProposalId } from '../../../src/story/types.ts'
import { citeTextIn } from '../../../src/text/cite-text.ts'
import { exportTextIn } from '../../../src/text/export-text.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import { makeBox, makeIndex, makeLayers } from '../support/small-story.ts'

const context = (index = shippedIndex) => ({ index, text: texts.en, cite: citeTextIn('en') })
const words = exportTextIn('en')
const address = 'https://maps.example/#map=5/48/32'

/** By the letter of RFC 4180, section 2: every cell of ours is quoted or has no sign that would ask for it. */
function readCsv(csv: string): string[][] {
  const records: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let match = cells.exec(csv); match; match = cells.exec(csv)) {
    const [, quoted, plain = '', end] = match
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') records.push([])
    if (cells.lastIndex === csv.length) break
  }
  return records.slice(0, -1)
}

describe('a table', () => {
  const tables = [positionsTable(context()), provisionsTable(context()), silencesTable(context())]

  it('has a row for each position, provision and silence of the story', () => {
    const { story } = shippedIndex
    const provisions = story.proposals.flatMap((proposal) => proposal.provisions)
    const ids = [story.positions, provisions, story.silences].map((list) =>
      list.map(({ id }) => id),
    )
    for (const [i, table] of tables.entries()) {
      const [head, ...rows] = readCsv(toCsv(table))
      expect(head).toEqual(table.columns.map(({ name }) => name))
      expect(rows.map(([id]) => id)).toEqual(ids[i])
      expect(rows.every((row) => row.length === head?.length)).toBe(true)
    }
  })

  it('says who, on what, in which voice, and what it rests on', () => {
    const [head = [], first = []] = readCsv(toCsv(positionsTable(context(makeIndex()))))
    expect(Object.fromEntries(head.map((name, i) => [name, first[i]]))).toMatchObject({
      id: 's1',
      actors: 'The envoy',
      stance: 'supports',
      on_type: 'proposal',
      on: 'A truce',
      areas: 'Northland',
      voice: 'article',
      evidence: 'A press, A letter, paragraph 1, https://example.org/letter',
    })
  })

  const table = (cells: readonly string[]): Table => ({
    name: 'positions',
    columns: [{ name: 'text', type: 'text' }],
    rows: cells.map((cell) => [cell]),
  })

  it('brings back any text, behind an apostrophe where it would be a formula', () => {
    const risky = fc.constantFrom('=1+1', '+a', '-2', '@SUM(A1)', '\t=x', '"', 'a,b', 'a\r\nb', '')
    const anything = fc.oneof(fc.string({ unit: 'grapheme' }), risky)
    fc.assert(
      fc.property(fc.array(anything), (cells) => {
        const read = readCsv(toCsv(table(cells)))
        expect(read).toHaveLength(cells.length + 1)
        for (const [i, cell] of cells.entries()) {
          const found = read[i + 1]?.[0] ?? ''
          expect(found).not.toMatch(/^[=+\-@\t\r\n]/)
          expect(found === cell || found === `'${cell}`).toBe(true)
        }
      }),
    )
  })

  it('is described for programs: every column of every table, with its words', () => {
    const csvw = JSON.parse(
      toCsvw(tables, {
        index: shippedIndex,
        words,
        fileOf: (name) => `${name}.csv`,
        address,
        made: '2025-12-01',
      }),
    )
    expect(csvw['@context'][0]).toBe('http://www.w3.org/ns/csvw')
    expect(csvw.tables.map(({ url }: { url: string }) => url)).toEqual([
      'positions.csv',
      'provisions.csv',
      'silences.csv',
    ])
    for (const [i, { columns }] of tables.entries()) {
      const described = csvw.tables[i].tableSchema.columns
      expect(described.map(({ name }: { name: string }) => name)).toEqual(
        columns.map(({ name }) => name),
      )
      for (const column of described) expect(column['dc:description']).toMatch(/\w/)
    }
  })
})

describe('layers as GeoJSON', () => {
  const read = (bounds: Bounds, overlays: readonly string[]): FeatureCollection =>
    JSON.parse(
      toGeoJson({
        ...context(),
        words,
        layers: shippedLayers,
        overlays: overlays as readonly ProposalId[],
        convention: shippedIndex.story.conventions[0] as never,
        bounds,
        address,
        credits: texts.en.map.attribution,
      }),
    )
  const REGION: Bounds = [20, 43, 42, 54]
  const positions = ({ geometry }: Feature): Coordinate[] => {
    const flat = (value: unknown): Coordinate[] =>
      Array.isArray(value) && typeof value[0] === 'number'
        ? [value as Coordinate]
        : (value as unknown[]).flatMap(flat)
    return 'coordinates' in geometry ? flat(geometry.coordinates) : []
  }

  it('are the areas in sight and what the drawn proposals would do, and no others', () => {
    const { features } = read(REGION, ['staging', 'freeze'])
    const ids = features.map(({ id }) => String(id))
    expect(ids).toContain('area/donetsk')
    expect(ids).not.toContain('area/japan')
    expect(ids.filter((id) => id.startsWith('provision/'))).toHaveLength(3)
    expect(new Set(ids).size).toBe(ids.length)
    const freeze = features.find(
      ({ properties }) => properties?.proposal === 'Freeze along the front line',
    )
    expect(freeze?.properties).toMatchObject({ status: 'proposal, not in force' })
    expect(freeze?.properties?.evidence[0]).toContain('paragraph')
    expect(read(REGION, []).features.some(({ id }) => String(id).startsWith('provision'))).toBe(
      false,
    )
  })

  it('keep to the right-hand rule, and to 180 degrees, also across the antimeridian', () => {
    const world = read([-180, -85, 180, 85], ['membership', 'staging'])
    for (const feature of world.features) {
      for (const [lng = 999, lat = 999] of positions(feature)) {
        expect(Math.abs(lng)).toBeLessThanOrEqual(180)
        expect(Math.abs(lat)).toBeLessThanOrEqual(90)
      }
      const { geometry } = feature
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      for (const [outer = [], ...holes] of polygons) {
        expect(twiceArea(outer)).toBeGreaterThan(0)
        for (const hole of holes) expect(twiceArea(hole)).toBeLessThan(0)
      }
    }
  })

  it('split what goes on beyond 180 degrees, and say so in the bounds', () => {
    const index = makeIndex()
    const { features } = JSON.parse(
      toGeoJson({
        ...context(index),
        words,
        layers: makeLayers([
          makeBox('island', 170, -10, 190, 10),
          makeBox('northland', 0, 0, 1, 1),
        ]),
        overlays: [],
        convention: index.story.conventions[0] as never,
        bounds: [160, -20, 200, 20],
        address,
        credits: '',
      }),
    ) as FeatureCollection
    expect(features.map(({ id }) => id)).toEqual(['area/island'])
    expect(features[0]?.bbox).toEqual([170, -10, -170, 10])
    expect(features[0]?.geometry.type).toBe('MultiPolygon')
  })

  const twiceArea = (ring: readonly Coordinate[]) =>
    ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
      const [x0 = 0, y0 = 0] = ring[i] ?? []
      return sum + (x0 * y - x * y0)
    }, 0)
})

describe('annotations', () => {
  it('are one for each passage and each mention, which its selectors find', () => {
    const { story } = shippedIndex
    const read = JSON.parse(
      toAnnotations({
        index: shippedIndex,
        words: citeTextIn('en'),
        addressOf: (id) => `https://maps.example/#passage=${id}`,
        areaAddress: (id) => `https://maps.example/#area=${id}`,
        storyFile: 'https://maps.example/stories/x/story.json',
      }),
    )
    expect(read['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    const { items } = read.first
    expect(read.total).toBe(items.length)
    const count = (motivation: string) =>
      items.filter((item: { motivation: string }) => item.motivation === motivation).length
    expect(count('describing')).toBe(story.passages.length)
    expect(count('identifying')).toBe(story.passages.flatMap(({ mentions }) => mentions).length)
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length)
    for (const { motivation, target } of items) {
      if (motivation !== 'identifying') continue
      const passage = story.passages.find(({ id }) => target.source.endsWith(`=${id}`))
      const [quote, place] = target.selector
      expect(passage?.text.slice(place.start, place.end)).toBe(quote.exact)
      expect(passage?.text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
    }
  })
})

describe('text within a PNG', () => {
  const png = createCanvas(3, 2).toBuffer('image/png')

  it('stands in chunks that a reader finds, and the picture stays whole', () => {
    const title = 'Ukraïne “talks” 地図'
    const written = withText(png, { Title: title, Source: address })
    const chunks = chunksOf(written)
    expect(chunks.map(({ type }) => type).slice(0, 3)).toEqual(['IHDR', 'iTXt', 'iTXt'])
    expect(chunks.at(-1)?.type).toBe('IEND')
    const texts = chunks
      .filter(({ type }) => type === 'iTXt')
      .map(({ body }) => body.split('\0\0\0\0\0'))
    expect(texts).toEqual([
      ['Title', title],
      ['Source', address],
    ])
    const data = chunks.filter(({ type }) => type === 'IDAT')
    expect(inflateSync(Buffer.concat(data.map(({ bytes }) => bytes)))).toHaveLength((3 * 4 + 1) * 2)
  })

  it('has the check sums that others compute', () => {
    // Of the last chunk of every PNG, which is empty.
    const written = withText(png, { Title: 'x' })
    const [, text] = chunksOf(written)
    expect(text?.crc).toBe(crcOf(text?.typed ?? Buffer.alloc(0)))
    expect(chunksOf(png).at(-1)?.crc).toBe(crcOf(Buffer.from('IEND')))
  })

  function chunksOf(file: Uint8Array) {
    const buffer = Buffer.from(file)
    const chunks = []
    for (let at = 8; at < buffer.length; ) {
      const length = buffer.readUInt32BE(at)
      const bytes = buffer.subarray(at + 8, at + 8 + length)
      chunks.push({
        type: buffer.toString('latin1', at + 4, at + 8),
        bytes,
        typed: buffer.subarray(at + 4, at + 8 + length),
        body: bytes.toString('utf8'),
        crc: buffer.readUInt32BE(at + 8 + length),
      })
      at += length + 12
    }
    return chunks
  }

  /** By long division of polynomials, bit by bit. */
  function crcOf(bytes: Buffer): number {
    let remainder = 0xffffffff
    for (const byte of bytes) {
      for (let bit = 0; bit < 8; bit++) {
        const isOdd = ((remainder ^ (byte >> bit)) & 1) === 1
        remainder = isOdd ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
      }
    }
    return ~remainder >>> 0
  }
})

describe('a file', () => {
  it('is named after the story, what it is, and the day', () => {
    expect(fileName('talks', ['map', 'donetsk', '2x'], '2025-12-01', 'png')).toBe(
      'talks_map_donetsk_2x_2025-12-01.png',
    )
  })
})
