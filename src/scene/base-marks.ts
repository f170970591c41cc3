// The quiet page below everything: land, waters, and the names of places.
import { capitalTile, cityTile } from '../grammar/glyphs.ts'
import { coast, lake, lakeEdge, land, names, river, shore } from './looks.ts'
import type { Mark, NameLook } from './marks.ts'

export const landMarks: readonly Mark[] = [
  { ...shore, id: 'shore', source: 'coast', zoom: [3, 24] },
  { ...land, id: 'land', source: 'land' },
]

export const inlandWaterMarks: readonly Mark[] = [
  { ...river, id: 'river', source: 'rivers', zoom: [3.5, 24], where: [['not', ['has', 'isName']]] },
  { ...lake, id: 'lake', source: 'lakes', zoom: [2.5, 24] },
  { ...lakeEdge, id: 'lake-edge', source: 'lakes', zoom: [5, 24] },
]

export const coastMarks: readonly Mark[] = [{ ...coast, id: 'coast', source: 'coast' }]

/** From which zoom on a city of each rank is named. */
const CITIES = [3.5, 5, 6, 7] as const
/** From here on a city is also named as people there write it. */
const LOCAL_FROM = 7
/** From which zoom on the countries up to each rank are named. */
const COUNTRIES = [
  [1, 1.5],
  [2, 2.5],
  [3, 3.5],
  [6, 4.5],
] as const
const COUNTRIES_UP_TO = 8

/**
 * Names that lie below those of the story's areas.
 *
 * @param named ISO 3166 codes of countries that need no name here
 */
export function placeNameMarks(named: readonly string[]): Mark[] {
  return [
    {
      ...names.river,
      id: 'label-river',
      source: 'rivers',
      zoom: [5, 24],
      where: [['has', 'isName']],
    },
    ...CITIES.flatMap((from, i) => cityMarks(i + 1, from)).reverse(),
    ...COUNTRIES.map(([rank, from], i): Mark => {
      const below = COUNTRIES[i - 1]?.[0]
      return {
        ...names.country,
        id: `label-country-${rank}`,
        source: 'country-labels',
        zoom: [from, COUNTRIES_UP_TO],
        where: [
          ['is', 'kind', 'country'],
          ['not', ['in', 'iso2', named]],
          ['at-most', 'rank', rank],
          ...(below === undefined ? [] : [['over', 'rank', below] as const]),
        ],
      }
    }).reverse(),
    seaMark('label-ocean', [1, 3], ['is', 'rank', 0]),
    seaMark('label-sea', [3, 24], ['over', 'rank', 0]),
  ]
}

const seaMark = (
  id: string,
  zoom: [number, number],
  test: NonNullable<Mark['where']>[0],
): Mark => ({
  ...names.sea,
  id,
  source: 'country-labels',
  zoom,
  where: [['is', 'kind', 'sea'], test],
})

const local: NameLook = {
  ...names.city,
  lines: [{ key: 'name' }, { key: 'name:local', scale: 0.9, colour: 'labelSoft' }],
}

function cityMarks(rank: number, from: number): Mark[] {
  return [true, false]
    .flatMap((isCapital) => {
      const mark = (look: NameLook, part: string, zoom: [number, number]): Mark => ({
        ...look,
        icon: isCapital ? { tile: capitalTile } : { tile: cityTile, colour: 'labelSoft' },
        id: `label-${isCapital ? 'capital' : 'city'}-${rank}${part}`,
        source: 'cities',
        zoom,
        where: [
          ['is', 'rank', rank],
          ['is', 'capital', isCapital],
        ],
      })
      return from < LOCAL_FROM
        ? [mark(names.city, '', [from, LOCAL_FROM]), mark(local, '-local', [LOCAL_FROM, 24])]
        : [mark(local, '-local', [from, 24])]
    })
    .reverse()
}
