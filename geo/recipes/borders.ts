// borders.geojson: one feature for each class of border, so that the map can hide a class whole.
// All lines are shared arcs of the topology; the front line is not a border and is not here.
import { type Recipe, toCollection } from '../atlas.ts'
import { type Identity, type Properties, toFeature } from '../feature.ts'
import { linesOf, type World } from '../world.ts'

/** Territories whose status is open: their borders are drawn as disputed. Reasons in README.md. */
const OPEN_STATUS = new Set(['KAS', 'KOS', 'PSX', 'SAH', 'TWN'])

/** The border between Crimea and the rest of Ukraine. */
const CRIMEA = 'UKR-283'
const KHERSON = 'UKR-4827'

export const borders: Recipe = {
  name: 'borders',
  build: ({ light }) => {
    const isOpen = (left: string, right: string) => OPEN_STATUS.has(left) || OPEN_STATUS.has(right)
    const isCrimean = (left: string, right: string) =>
      [left, right].includes(CRIMEA) && [left, right].includes(KHERSON)
    const draw = lineDrawer(light)
    return toCollection([
      draw({ id: 'borders-international', name: 'International borders' }, 'states', {
        test: (left, right) => !isOpen(left, right),
        properties: { class: 'international' },
      }),
      draw({ id: 'borders-disputed', name: 'Borders of open status' }, 'states', {
        test: isOpen,
        properties: { class: 'international', disputed: true },
      }),
      draw({ id: 'borders-oblasts', name: 'Oblast borders of Ukraine' }, 'oblasts', {
        test: (left, right) => !isCrimean(left, right),
        properties: { class: 'internal' },
      }),
      draw({ id: 'border-crimea-kherson', name: 'Crimea–Kherson border' }, 'oblasts', {
        test: isCrimean,
        properties: { class: 'internal', disputed: true },
      }),
    ])
  },
}

interface BorderRule {
  readonly test: (left: string, right: string) => boolean
  readonly properties: Properties
}

function lineDrawer(world: World) {
  return (identity: Identity, layer: 'states' | 'oblasts', { test, properties }: BorderRule) => {
    const lines = linesOf(world, layer, (left, right) => left !== right && test(left, right))
    return toFeature(identity, lines, properties)
  }
}
