// Facts on boxes whose answers are known by geometry, and on the shipped layers. Coordinates are (lng, lat).
import { describe, expect, it } from 'vitest'
import {
  type AreaFact,
  compareWithPublished,
  computeFacts,
} from '../../../src/geometry/area-facts.ts'
import { findArea, shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import {
  areaId,
  boxRing,
  makeArea,
  makeBox,
  makeFeature,
  makeIndex,
  makeLayers,
} from '../support/small-story.ts'

/** Length of a degree of a great circle on a sphere of 6,371.0088 km. */
const DEGREE_KM = (6371.0088 * Math.PI) / 180

// The harbour and the moor make up the west of the island; between them and the east runs a border at 1°.
const layers = makeLayers([
  makeBox('island', 0, 0, 2, 1),
  makeFeature('west', {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 0.5],
        [1, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  }),
  makeFeature('east', {
    type: 'Polygon',
    coordinates: [
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 0.5],
        [1, 0],
      ],
    ],
  }),
  makeBox('islet', 5, 0, 6, 1),
  makeFeature('road', {
    type: 'LineString',
    coordinates: [
      [0.2, 0.5],
      [0.8, 0.5],
    ],
  }),
  makeFeature('trails', {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 0],
        [0, 1],
      ],
      [
        [0, 3],
        [0, 5],
      ],
    ],
  }),
])
const index = makeIndex({
  areas: [
    makeArea('island', { kind: 'state' }),
    makeArea('west', {
      partOf: ['island'],
      officialBorders: [{ with: 'east', km: 115, note: 'a survey' }],
    }),
    makeArea('east', { partOf: ['island'], officialArea: { km2: 12000, note: 'a survey' } }),
    makeArea('islet', { kind: 'state' }),
    makeArea('haze', { vague: 'nobody knows', geometry: { layer: 'areas', features: ['west'] } }),
    makeArea('road', { kind: 'line' }),
    makeArea('trails', { kind: 'line' }),
    makeArea('lost'),
    makeArea('northland'),
  ],
})

function factsOf(id: string): AreaFact[] {
  const area = index.areas.get(areaId(id))
  if (!area) throw new Error(id)
  return computeFacts(area, index, layers)
}

function only<Type extends AreaFact['type']>(facts: readonly AreaFact[], type: Type) {
  return facts.filter((fact): fact is Extract<AreaFact, { type: Type }> => fact.type === type)
}

describe('computeFacts on boxes', () => {
  it('measures an area on the sphere', () => {
    const [size] = only(factsOf('west'), 'size')
    // Lune of one degree between the equator and 1° north.
    const exact = 6371.0088 ** 2 * (Math.PI / 180) * Math.sin(Math.PI / 180)
    expect(size?.km2).toBeGreaterThan(exact * 0.99)
    expect(size?.km2).toBeLessThan(exact * 1.01)
    expect(size?.official).toBeUndefined()
  })

  it('gives the official figure beside its own', () => {
    expect(only(factsOf('east'), 'size')[0]?.official).toEqual({ km2: 12000, note: 'a survey' })
  })

  it('gives the share of the state that contains it, and none for a state', () => {
    const [share] = only(factsOf('west'), 'share')
    expect(share?.of.id).toBe('island')
    expect(share?.ratio).toBeCloseTo(0.5, 6)
    expect(only(factsOf('island'), 'share')).toEqual([])
  })

  it('measures a border by the edges that both sides have, the same from both', () => {
    const [border, ...others] = only(factsOf('west'), 'border')
    expect(others).toEqual([])
    expect(border?.with.id).toBe('east')
    expect(border?.km).toBeCloseTo(DEGREE_KM, 1)
    const [back] = only(factsOf('east'), 'border')
    expect(back?.with.id).toBe('west')
    expect(back?.km).toBeCloseTo(border?.km ?? 0, 9)
    expect(border?.official).toMatchObject({ km: 115, note: 'a survey' })
    expect(back?.official).toBeUndefined()
  })

  it('gives no border with what contains it, with what is far, or with what is vague', () => {
    expect(only(factsOf('island'), 'border')).toEqual([])
    expect(only(factsOf('islet'), 'border')).toEqual([])
  })

  it('gives 0 km to a line that runs through it', () => {
    const [road] = only(factsOf('west'), 'distance').filter(({ to }) => to.id === 'road')
    expect(road?.km).toBe(0)
  })

  it('measures the distance to a line that stays outside', () => {
    const [road] = only(factsOf('islet'), 'distance').filter(({ to }) => to.id === 'road')
    // From (0.8, 0.5) to the nearest corner, (5, 0) or (5, 1).
    expect(road?.km).toBeCloseTo(Math.hypot(4.2, 0.5) * DEGREE_KM, -1)
  })

  it('measures a line, piece by piece', () => {
    expect(factsOf('trails')).toEqual([
      { type: 'length', km: expect.closeTo(3 * DEGREE_KM, 3), pieces: 2 },
    ])
  })

  it('has no facts on a vague area, and none where the geometry is missing', () => {
    expect(factsOf('haze')).toEqual([])
    expect(factsOf('lost')).toEqual([])
  })

  it('leaves holes out of the area', () => {
    const holed = makeLayers([
      makeFeature('northland', {
        type: 'Polygon',
        coordinates: [boxRing(0, 0, 4, 4), boxRing(1, 1, 3, 3).reverse()],
      }),
      makeBox('whole', 0, 0, 4, 4),
      makeBox('hole', 1, 1, 3, 3),
    ])
    const areas = ['northland', 'whole', 'hole', 'island'].map((id) => makeArea(id))
    const [ring = 0, whole = 0, hole = 0] = ['northland', 'whole', 'hole'].map((id) => {
      const holedIndex = makeIndex({ areas })
      const area = holedIndex.areas.get(areaId(id))
      return area ? only(computeFacts(area, holedIndex, holed), 'size')[0]?.km2 : undefined
    })
    expect(ring).toBeCloseTo(whole - hole, 6)
  })
})

describe('computeFacts on the shipped layers', () => {
  const shippedFacts = (id: string) => computeFacts(findArea(id), shippedIndex, shippedLayers)

  it('measures Donetsk and its share of Ukraine', () => {
    const facts = shippedFacts('donetsk')
    const km2 = only(facts, 'size')[0]?.km2 ?? 0
    const [share] = only(facts, 'share')
    expect(Math.abs(km2 - 26_500)).toBeLessThan(300)
    expect(share?.of.id).toBe('ukraine')
    expect(share?.ratio).toBeCloseTo(0.0444, 3)
  })

  it('lets the front line run through Donetsk and not through Poland', () => {
    const toFront = (id: string) =>
      only(shippedFacts(id), 'distance').find(({ to }) => to.id === 'front-line')?.km
    expect(toFront('donetsk')).toBe(0)
    expect(toFront('ukraine')).toBe(0)
    expect(toFront('poland')).toBeGreaterThan(500)
    expect(toFront('crimea')).toBeGreaterThan(0)
  })

  it.each([
    ['poland', 'ukraine', 535],
    ['romania', 'ukraine', 600],
    ['donetsk', 'luhansk', 300],
  ])('gives %s and %s one border', (one, other, about) => {
    const from = (a: string, b: string) =>
      only(shippedFacts(a), 'border').find((fact) => fact.with.id === b)?.km ?? 0
    expect(from(one, other)).toBeGreaterThan(0.6 * about)
    expect(from(one, other)).toBeLessThan(1.4 * about)
    expect(from(other, one)).toBeCloseTo(from(one, other), 6)
  })

  it('has none on Eastern Ukraine, whose bounds nobody has set', () => {
    expect(shippedFacts('eastern-ukraine')).toEqual([])
  })

  it('differs from no official figure by more than a tenth', () => {
    for (const { id, officialArea } of shippedIndex.story.areas) {
      const [size] = only(shippedFacts(id), 'size')
      if (!officialArea || !size) continue
      const difference = Math.abs(size.km2 / officialArea.km2 - 1)
      expect(difference, `${id}: ${size.km2} and ${officialArea.km2} km2`).toBeLessThan(0.1)
    }
  })
})

describe('what is published', () => {
  const { areas, borders } = compareWithPublished(shippedIndex, shippedLayers)

  it('stands beside what is computed, for each area that has a figure and is drawn with bounds', () => {
    const expected = shippedIndex.story.areas.filter((area) => area.officialArea && !area.vague)
    expect(areas.map(({ area }) => area.id)).toEqual(expected.map(({ id }) => id))
    const donetsk = areas.find(({ area }) => area.id === 'donetsk')
    expect(donetsk?.published).toBe(26517)
    expect((donetsk?.computed ?? 0) / 26517).toBeCloseTo(1, 2)
  })

  it('is compared once for each border, from whichever side it is told', () => {
    const pairs = borders.map(({ area, with: other }) => [area.id, other?.id].sort().join())
    expect(pairs.sort()).toEqual(['poland,ukraine', 'romania,ukraine', 'russia,ukraine'])
    expect(borders.every(({ computed, published }) => computed < published)).toBe(true)
  })

  it('is nothing where no layer came', () => {
    expect(compareWithPublished(shippedIndex, new Map())).toEqual({ areas: [], borders: [] })
  })
})
