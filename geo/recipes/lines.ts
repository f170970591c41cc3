// lines.geojson: the schematic front line and the borders that the talks mention.
import { length, lineString } from '@turf/turf'
import type { MultiLineString } from 'geojson'
import { type Atlas, kmOf, type Recipe, toCollection } from '../atlas.ts'
import { toFeature } from '../feature.ts'
import { frontPlacesOf, polylineThrough, strokeAlong } from '../front-line.ts'
import { linesOf, type World } from '../world.ts'

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
    const fronts = FRONT_LINES.map(({ segment, ...identity }) => {
      const places = frontPlacesOf(segment)
      const lone = places.length === 1 ? places[0] : undefined
      const geometry = lone ? strokeAlong(border, lone) : polylineThrough(places)
      const km = Math.round(length(lineString(geometry.coordinates)))
      return toFeature(identity, geometry, {
        kind: 'front-line',
        schematic: true,
        date: '2025-11-27',
        km,
      })
    })
    const shared = BORDERS.map(({ state, ...identity }) =>
      toFeature(identity, borderWithUkraine(light, state), {
        kind: 'border',
        km: kmOf(borderWithUkraine(full, state)),
      }),
    )
    return toCollection([...fronts, ...shared])
  },
}

/** The arcs that a state and Ukraine share. */
function borderWithUkraine(world: World, state: string): MultiLineString {
  return linesOf(world, 'states', (left, right) => {
    const pair = [left, right]
    return left !== right && pair.includes('UKR') && pair.includes(state)
  })
}
