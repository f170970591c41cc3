// The quiet page below everything: land, waters, and the names of places.
import { capitalTile, cityTile } from '../grammar/glyphs.ts'
import { coast, lake, lakeEdge, land, river, shore } from './looks.ts'
import type { Mark, NameLook } from './marks.ts'
import { cityName, names } from './name-looks.ts'
import { stateNameMarks } from './state-names.ts'

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
const COUNTRIES_UP_TO = 8
/**
 * Zoom levels at which the name of some country first fits, by the layer; a smaller one never has room below
 * `COUNTRIES_UP_TO`.
 */
const COUNTRIES_FROM = Array.from({ length: 14 }, (_, i) => 1 + i / 2)
/** Cities up to this rank are named before areas, which stand clear of them. */
const LARGE_CITIES = 2

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
    ...stateNameMarks(
      'label-country',
      'country-labels',
      'labelSoft',
      COUNTRIES_UP_TO,
      COUNTRIES_FROM,
      [
        ['is', 'kind', 'country'],
        ['not', ['in', 'iso2', named]],
      ],
    ),
    seaMark('label-ocean', [1, 3], ['is', 'rank', 0]),
    seaMark('label-sea', [3, 24], ['over', 'rank', 0]),
  ]
}

const ofRanks = (ranks: readonly number[]): Mark[] =>
  ranks.flatMap((rank) => marksOfRank(rank, CITIES[rank - 1] ?? 0)).reverse()
const RANKS = CITIES.map((_, i) => i + 1)

/** Smaller ones at the bottom. */
export const smallCityMarks: readonly Mark[] = ofRanks(RANKS.filter((rank) => rank > LARGE_CITIES))
export const largeCityMarks: readonly Mark[] = ofRanks(RANKS.filter((rank) => rank <= LARGE_CITIES))

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

function withLocal(look: NameLook): NameLook {
  const local = { key: 'name:local', scale: 0.9, colour: 'labelSoft' } as const
  return { ...look, lines: [{ key: 'name' }, local] }
}

function marksOfRank(rank: number, from: number): Mark[] {
  const plain = cityName(rank)
  const local = withLocal(plain)
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
        ? [mark(plain, '', [from, LOCAL_FROM]), mark(local, '-local', [LOCAL_FROM, 24])]
        : [mark(local, '-local', [from, 24])]
    })
    .reverse()
}
