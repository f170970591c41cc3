// lines.geojson: the schematic front line and the borders that the talks mention.
import { length, lineString } from '@turf/turf'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { type Atlas, kmOf, type Recipe, toCollection } from '../atlas.ts'
import { toFeature, toPolygon } from '../feature.ts'
import { frontPlacesOf, polylineThrough, strokeAlong } from '../front-line.ts'
import { besideStroke, leftOf, partBeside } from '../line-sides.ts'
import { namePlaceOf } from '../name-place.ts'
import { linesOf, unionOf, type World } from '../world.ts'
import { AREAS } from './areas.ts'

const FRONT_LINES = [
  {
    id: 'front-line-sumy',
    segment: 'A',
    name: 'Front line, Sumy border',
    uk: 'Лінія фронту, прикордоння Сумщини',
  },
  {
    id: 'front-line-hlyboke',
    segment: 'B',
    name: 'Front line, Hlyboke',
    uk: 'Лінія фронту, Глибоке',
  },
  {
    id: 'front-line-vovchansk',
    segment: 'C',
    name: 'Front line, Vovchansk',
    uk: 'Лінія фронту, Вовчанськ',
  },
  { id: 'front-line-main', segment: 'D', name: 'Front line', uk: 'Лінія фронту' },
] as const

/** Outside Ukraine, from the main segment's end in the south-west back to its start in the north-east. */
const AROUND = [
  [31.2, 44],
  [41.5, 44],
  [41.5, 50.6],
]
/** What the layers beside a line are called, from the line outward. */
const AWAY = ['all', 'near', 'far', 'farthest'] as const

/** Parts of areas on one side of the front line, that a proposal may mean. */
export const PARTS = [
  { area: 'donetsk', side: 'right', of: ['front-line-main'] },
  {
    area: 'kharkiv',
    side: 'left',
    of: ['front-line-hlyboke', 'front-line-vovchansk', 'front-line-main'],
  },
  { area: 'sumy', side: 'left', of: ['front-line-sumy'] },
  { area: 'dnipropetrovsk', side: 'left', of: ['front-line-main'] },
] as const

const CRIMEA = ['UKR-283', 'UKR-5482']

export const BORDERS = [
  {
    id: 'border-poland-ukraine',
    state: 'POL',
    officialKm: 535,
    name: 'Poland–Ukraine border',
    uk: 'Польсько-український кордон',
  },
  {
    id: 'border-romania-ukraine',
    state: 'ROU',
    officialKm: 649,
    name: 'Romania–Ukraine border',
    uk: 'Румунсько-український кордон',
  },
] as const

export const lines: Recipe = {
  name: 'lines',
  build: ({ full, light }: Atlas) => {
    const border = borderWithUkraine(full, 'RUS')
    const state = unionOf(light, ['UKR'])
    const crimea = unionOf(light, CRIMEA)
    const lefts = new Map<string, MultiPolygon>()
    const fronts = FRONT_LINES.flatMap(({ segment, ...identity }) => {
      const places = frontPlacesOf(segment)
      const lone = places.length === 1 ? places[0] : undefined
      const geometry = lone ? strokeAlong(border, lone) : polylineThrough(places)
      const km = Math.round(length(lineString(geometry.coordinates)))
      const sides = lone
        ? besideStroke(geometry.coordinates, state)
        : leftOf(geometry.coordinates, AROUND, state, crimea)
      if (sides[0]) lefts.set(identity.id, sides[0])
      const left = sides.map((_, i) => `${identity.id}-left-${AWAY[i]}`)
      const line = toFeature(identity, geometry, {
        kind: 'front-line',
        schematic: true,
        date: '2025-11-27',
        km,
        left,
      })
      return [
        line,
        ...sides.map((side, i) =>
          toFeature({ id: left[i] ?? '', name: `${identity.name}, left` }, toPolygon(side), {
            kind: 'side',
            ...(i === 0 && !lone ? { anchor: sideAnchor(side) } : {}),
          }),
        ),
      ]
    })
    const shared = BORDERS.map(({ state, ...identity }) =>
      toFeature(identity, borderWithUkraine(light, state), {
        kind: 'border',
        km: kmOf(borderWithUkraine(full, state)),
      }),
    )
    const parts = PARTS.map(({ area, side, of }) => {
      const { name, units } = AREAS.find(({ id }) => id === area) ?? { name: '', units: [] }
      const beside = of.flatMap((id) => lefts.get(id) ?? [])
      return toFeature(
        { id: `${area}-${side}`, name: `${name}, ${side} of the front line` },
        toPolygon(partBeside(unionOf(light, units), side, beside)),
        { kind: 'side' },
      )
    })
    return toCollection([...fronts, ...parts, ...shared])
  },
}

/** As `src/scene/name-looks.ts` writes what is held, in up to some fifteen letters a line. */
const sideAnchor = (side: MultiPolygon) =>
  namePlaceOf(side, 'as long as this', { letter: 7, line: 16 }, [], []).anchor

/** The arcs that a state and Ukraine share. */
function borderWithUkraine(world: World, state: string): MultiLineString {
  return linesOf(world, 'states', (left, right) => {
    const pair = [left, right]
    return left !== right && pair.includes('UKR') && pair.includes(state)
  })
}
