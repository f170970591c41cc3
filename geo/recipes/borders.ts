// borders.geojson: lines by what the map may want to draw or leave out on its own: borders by class, and
// apart from them each line that a border convention can treat in its own way. All are shared arcs of the
// topology; the front line is not a border and is not here.
import { type Recipe, toCollection } from '../atlas.ts'
import { toFeature } from '../feature.ts'
import { linesOf, linesOfOblastsAnd } from '../world.ts'

/** Territories whose status is open: their borders are drawn as disputed. Reasons in README.md. */
const OPEN_STATUS = new Set(['KAS', 'KOS', 'PSX', 'SAH', 'TWN'])

const CRIMEA = 'UKR-283'
const KHERSON = 'UKR-4827'
const DONBAS = new Set(['UKR-327', 'UKR-329'])
/** The oblasts that Russia has claimed since 2022. */
const CLAIMED = new Set([...DONBAS, 'UKR-331', KHERSON])

type Pair = (left: string, right: string) => boolean

const isOpen: Pair = (left, right) => OPEN_STATUS.has(left) || OPEN_STATUS.has(right)
const isBetween =
  (one: string, other: string): Pair =>
  (left, right) =>
    (left === one && right === other) || (left === other && right === one)
const isRussoUkrainian = isBetween('RUS', 'UKR')
const isCrimean = isBetween(CRIMEA, KHERSON)
/** Between a claimed oblast and one that is not, within Ukraine. */
const isClaimEdge: Pair = (left, right) =>
  CLAIMED.has(left) !== CLAIMED.has(right) && !isCrimean(left, right)
const withRussia = (oblasts: (code: string) => boolean): Pair => {
  return (left, right) => (left === 'RUS' && oblasts(right)) || (right === 'RUS' && oblasts(left))
}
const isNeighbour: Pair = (left, right) => left !== right

export const borders: Recipe = {
  name: 'borders',
  build: ({ light }) => {
    const states = (keep: Pair) =>
      linesOf(light, 'states', (left, right) => isNeighbour(left, right) && keep(left, right))
    const oblasts = (keep: Pair) =>
      linesOf(light, 'oblasts', (left, right) => isNeighbour(left, right) && keep(left, right))
    const russian = (keep: (code: string) => boolean) =>
      linesOfOblastsAnd(
        light,
        'RUS',
        withRussia((code) => code !== 'RUS' && keep(code)),
      )
    const international = { class: 'international' }
    const internal = { class: 'internal' }
    return toCollection([
      toFeature(
        { id: 'borders-international', name: 'International borders' },
        states((left, right) => !isOpen(left, right) && !isRussoUkrainian(left, right)),
        international,
      ),
      toFeature(
        { id: 'border-russia-donbas', name: 'Border of Russia with the Donbas' },
        russian((code) => DONBAS.has(code)),
        international,
      ),
      toFeature(
        { id: 'border-russia-ukraine-north', name: 'Border of Russia with the rest of Ukraine' },
        russian((code) => !DONBAS.has(code)),
        international,
      ),
      toFeature({ id: 'borders-disputed', name: 'Borders of open status' }, states(isOpen), {
        ...international,
        disputed: true,
      }),
      toFeature(
        { id: 'borders-oblasts', name: 'Oblast borders of Ukraine' },
        oblasts((left, right) => !isCrimean(left, right) && !isClaimEdge(left, right)),
        internal,
      ),
      toFeature(
        {
          id: 'border-claimed-oblasts',
          name: 'Outer border, within Ukraine, of the oblasts claimed in 2022',
        },
        oblasts(isClaimEdge),
        internal,
      ),
      toFeature(
        { id: 'border-crimea-kherson', name: 'Crimea–Kherson border' },
        oblasts(isCrimean),
        { ...internal, disputed: true },
      ),
    ])
  },
}
