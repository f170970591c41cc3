// What plans say beside each other, on boxes whose sizes are known by hand: northland 10° by 6°, moor and fen in it,
// both parted by a line at their middles. Coordinates are (lng, lat).
import { describe, expect, it } from 'vitest'
import { type Difference, differencesBetween } from '../../../src/compare/differences.ts'
import type { Compared } from '../../../src/state/compare-room.ts'
import {
  makeBox,
  makeFeature,
  makeIndex,
  makeLayers,
  makeProposal,
} from '../support/small-story.ts'
import { WORLD } from '../support/small-world.ts'

const evidence = [{ source: 'letter' }]
const area = (id: string, kind: string, rest: object = {}) => ({
  id,
  kind,
  names: { en: id },
  partOf: [],
  geometry: { layer: 'areas', features: [id] },
  ...rest,
})
const provision = (id: string, effect: string, where: string, rest: object = {}) => ({
  id,
  effect,
  area: where,
  text: `${id}.`,
  evidence,
  ...rest,
})
const proposal = (id: string, provisions: readonly object[]) =>
  makeProposal(id, provisions, { kind: 'plan', evidence })
const east = {
  part: { text: 'the east', beside: { line: 'truce-line', side: 'right' } },
}

const index = makeIndex({
  ...WORLD,
  layers: [{ id: 'areas', path: 'geo/areas.geojson' }],
  areas: [
    area('northland', 'state'),
    area('moor', 'province', { partOf: ['northland'] }),
    area('fen', 'province', { partOf: ['northland'] }),
    area('haze', 'region', { partOf: ['northland'], vague: 'Nobody says where it ends.' }),
    area('truce-line', 'line', { partOf: ['northland'], schematic: 'From a sketch.' }),
    area('glen', 'district', { partOf: ['moor', 'northland'] }),
    area('ridge', 'province', { partOf: ['northland'] }),
    area('islet', 'island', { geometry: undefined }),
  ],
  conventions: [
    {
      id: 'recognised',
      kind: 'recognised',
      name: 'r',
      text: 't',
      evidence,
      drawn: [],
      withheld: [],
      holdings: [],
    },
    {
      id: 'administered',
      kind: 'administered',
      name: 'a',
      text: 't',
      evidence,
      drawn: [],
      withheld: [],
      holdings: [
        { by: 'envoy', areas: ['fen'], lines: [], label: 'held', evidence },
        { by: 'envoy', areas: [], lines: ['truce-line'], label: 'held since May', evidence },
      ],
    },
  ],
  view: { bounds: [0, 0, 20, 10], focus: [] },
  groups: [],
  proposals: [
    proposal('one', [
      provision('one-moor', 'controlled', 'moor', { to: ['envoy'] }),
      provision('one-fen', 'controlled', 'fen', { to: ['envoy'] }),
      provision('one-east', 'demilitarised', 'moor', east),
      provision('one-land', 'excluded', 'northland', { noun: 'tanks' }),
      provision('one-line', 'frozen', 'truce-line'),
    ]),
    proposal('two', [
      provision('two-land', 'excluded', 'northland', { noun: 'tanks' }),
      provision('two-haze', 'demilitarised', 'haze'),
    ]),
    proposal('three', [provision('three-land', 'excluded', 'northland', { noun: 'jets' })]),
    proposal('nested', [
      provision('n-moor', 'demilitarised', 'moor'),
      provision('n-glen', 'demilitarised', 'glen'),
      provision('n-ridge', 'controlled', 'ridge'),
      provision('n-line', 'frozen', 'truce-line', {
        part: { text: 'its stretch in the moor', within: ['moor'] },
      }),
    ]),
    proposal('small-army', [
      provision('s', 'limited', 'northland', { quantity: { value: 1000, unit: 'people' } }),
    ]),
    proposal('large-army', [
      provision('l', 'limited', 'northland', { quantity: { value: 2000, unit: 'people' } }),
    ]),
    proposal('off-the-map', []),
  ],
})
const layers = makeLayers([
  makeBox('northland', 0, 0, 10, 6),
  makeBox('moor', 0, 0, 2, 1),
  makeBox('fen', 4, 0, 6, 1),
  makeBox('glen', 0, 0, 0.5, 0.5),
  // Some 6 km to the left of the line, which does not cross it.
  makeBox('ridge', 0, 1.2, 0.95, 1.8),
  makeBox('haze', 0, 3, 4, 5),
  makeFeature('truce-line', {
    type: 'LineString',
    coordinates: [
      [1, -1],
      [1, 2],
    ],
  }),
])
const towns = [
  { id: 'a', names: new Map([['', 'Aton']]), rank: 1, place: [1.8, 0.5] as const },
  { id: 'b', names: new Map([['', 'Beton']]), rank: 2, place: [1.02, 0.5] as const },
  { id: 'c', names: new Map([['', 'Ceton']]), rank: 3, place: [5, 0.5] as const },
  { id: 'd', names: new Map([['', 'Deton']]), rank: 3, place: [8, 5] as const },
]

const between = (...compared: string[]) =>
  differencesBetween(index, layers, compared as Compared[], towns)
const idsOf = ({ areas }: Difference) => areas.map(({ id }) => id).join()
const of = (id: string, ...compared: string[]): Difference => {
  const found = between(...compared).differences.find((one) => idsOf(one) === id)
  if (!found) throw new Error(`no difference of ${id}`)
  return found
}
/** A lune of some degrees by one at the equator: R² · width · sin 1°. */
const boxKm2 = (degrees: number) =>
  6371.0088 ** 2 * ((degrees * Math.PI) / 180) * Math.sin(Math.PI / 180)

describe('rows', () => {
  it('are the areas and lines of which any side says something, in the story’s order', () => {
    const { rows } = between('one', 'two')
    expect(rows.map((row) => row.area.id)).toEqual([
      'northland',
      'moor',
      'fen',
      'haze',
      'truce-line',
    ])
    expect(rows.filter(({ isLine }) => isLine).map((row) => row.area.id)).toEqual(['truce-line'])
  })

  it('are changed where a side says something else than the baseline, or is the only one to say something', () => {
    const changed = (...compared: string[]) =>
      between(...compared)
        .rows.filter(({ isChanged }) => isChanged)
        .map((row) => row.area.id)
    expect(changed('one', 'two')).toEqual(['moor', 'fen', 'haze', 'truce-line'])
    expect(changed('two', 'three')).toEqual(['northland', 'haze'])
    expect(changed('one', 'two', 'three')).toEqual([
      'northland',
      'moor',
      'fen',
      'haze',
      'truce-line',
    ])
    expect(changed('two', 'two')).toEqual([])
  })

  it('are changed where the same would be done with another amount', () => {
    expect(between('small-army', 'large-army').rows.map(({ isChanged }) => isChanged)).toEqual([
      true,
    ])
    expect(between('small-army', 'small-army').rows.map(({ isChanged }) => isChanged)).toEqual([
      false,
    ])
  })

  it('of how things stand have what a line runs along, though it does not cross it', () => {
    const ridge = between('nested', 'now').rows.find((row) => row.area.id === 'ridge')
    expect(ridge?.cells[1]?.sayings).toHaveLength(1)
  })

  it('have no saying where a side is silent, and name what contains the area and has one', () => {
    const moor = between('one', 'two').rows.find((row) => row.area.id === 'moor')
    expect(moor?.cells.map(({ sayings }) => sayings.length)).toEqual([2, 0])
    expect(moor?.cells[1]?.through.map(({ id }) => id)).toEqual(['northland'])
  })

  it('of how things stand have what is held, also on one side of a line that runs there', () => {
    const { rows } = between('one', 'now')
    const held = rows.map(({ area: { id }, cells: [, now] }) => [
      id,
      ...(now?.sayings ?? []).map((one) => one.type === 'holding' && one.holding.label),
    ])
    expect(held).toEqual([
      ['northland'],
      ['moor', 'held since May'],
      ['fen', 'held'],
      ['truce-line', 'held since May'],
    ])
  })

  it('are none where a plan is not on the map and how things stand is not said', () => {
    const silent = makeIndex({ ...WORLD, conventions: [index.story.conventions[0]] })
    expect(differencesBetween(silent, layers, ['talks', 'now'] as Compared[]).rows).toEqual([])
  })
})

describe('differences', () => {
  it('put areas together of which all sides say the same, and apart where one has more', () => {
    expect(between('one', 'three').differences.map(idsOf)).toEqual([
      'northland',
      'moor',
      'fen',
      'truce-line',
    ])
    const plain = makeIndex({
      ...(index.story as object),
      proposals: [
        proposal('one', [
          provision('x', 'controlled', 'moor', { to: ['envoy'] }),
          provision('y', 'controlled', 'fen', { to: ['envoy'] }),
        ]),
        proposal('two', []),
      ],
    })
    const [both, ...others] = differencesBetween(plain, layers, ['one', 'two'] as Compared[], towns)
      .differences as [Difference, ...Difference[]]
    expect(others).toEqual([])
    expect(idsOf(both)).toBe('moor,fen')
    const measure = both.sums[0]?.[0]?.measure
    expect(measure?.type).toBe('about')
    if (measure?.type === 'about') expect(measure.km2 / boxKm2(4)).toBeCloseTo(1, 2)
    expect(both.sums[0]?.[0]?.sayings).toHaveLength(2)
    expect(both.sums[1]).toEqual([])
    expect(both.towns.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('have km2 and shares of the state; of a part also of the area itself, as a range', () => {
    const [control, zone] = of('moor', 'one', 'two').sums[0] ?? []
    expect(control?.shares.map((share) => share.of.id)).toEqual(['northland'])
    // 2 of 60 square degrees, all of them near the equator.
    expect(control?.shares[0]?.least).toBeCloseTo(2 / 60, 3)
    expect(zone?.measure.type).toBe('between')
    expect(zone?.shares.map((share) => share.of.id)).toEqual(['moor', 'northland'])
    const [ofMoor] = zone?.shares ?? []
    expect(ofMoor?.least).toBeGreaterThan(0.4)
    expect(ofMoor?.least).toBeLessThan(0.5)
    expect(ofMoor?.most).toBeGreaterThan(0.5)
    expect(ofMoor?.most).toBeLessThan(0.6)
  })

  it('name the towns in a part, and apart those of which it is not sure', () => {
    const [control, zone] = of('moor', 'one', 'two').sums[0] ?? []
    expect(control?.towns).toBeNull()
    expect(zone?.towns?.in.map(({ id }) => id)).toEqual(['a'])
    expect(zone?.towns?.unsure.map(({ id }) => id)).toEqual(['b'])
    expect(of('moor', 'one', 'two').towns.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('of a whole state name no towns', () => {
    expect(of('northland', 'one', 'three').towns).toEqual([])
  })

  it('are a range where the area is vague', () => {
    const [zone] = of('haze', 'one', 'two').sums[1] ?? []
    expect(zone?.measure.type).toBe('between')
  })

  it('do not count twice what is part of another area of the same', () => {
    const [zone] = of('moor,glen', 'nested', 'two').sums[0] ?? []
    if (zone?.measure.type !== 'about') throw new Error('no range is due')
    expect(zone.measure.km2 / boxKm2(2)).toBeCloseTo(1, 2)
    expect(zone.sayings).toHaveLength(2)
  })

  it('along a part of a line have the length of that part', () => {
    const [freeze] = of('truce-line', 'nested', 'two').sums[0] ?? []
    if (freeze?.measure.type !== 'along') throw new Error('a length is due')
    // One degree, as the moor is; its ends are found to a fiftieth of a degree.
    expect(Math.abs(freeze.measure.km - (6371.0088 * Math.PI) / 180)).toBeLessThan(5)
  })

  it('along a line have its length, three degrees of the meridian', () => {
    const [freeze] = of('truce-line', 'one', 'two').sums[0] ?? []
    expect(freeze?.measure).toMatchObject({ type: 'along', isSchematic: true })
    if (freeze?.measure.type === 'along') {
      expect(freeze.measure.km).toBeCloseTo((3 * 6371.0088 * Math.PI) / 180, 0)
    }
  })
})
