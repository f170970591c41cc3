// Borders by class, and by the convention in force: what it draws or does not follow, what is held or claimed.
import type { Feature } from 'geojson'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Convention } from '../story/types.ts'
import { areasOf, forAreas } from './for-areas.ts'
import { type BorderKind, borders, held, heldSide, names } from './looks.ts'
import type { Mark, Test } from './marks.ts'
import { collection, feature, pointFeature } from './sources.ts'

export const HOLDING_NAMES = 'holding-names'
export const SIDE_NAMES = 'side-names'

/** Below this zoom internal borders are too many. */
const INTERNAL_FROM = 4
/** Beside a short piece near a border the band would lie in the other state, but for a close view. */
const SHORT_KM = 50
const SHORT_FROM = 8

/** Lines that not all conventions draw alike. */
const contested = (conventions: readonly Convention[]): string[] => [
  ...new Set(conventions.flatMap(({ drawn, withheld }) => [...drawn, ...withheld])),
]

const isClass = (kind: 'international' | 'internal'): Test => ['is', 'class', kind]
const isAny = (ids: readonly string[]): Test => ['in', 'id', ids]
const isNot = (test: Test): Test => ['not', test]

/** The lines that some convention treats in its own way stand apart from all others. */
export function borderMarks(conventions: readonly Convention[], inForce: Convention): Mark[] {
  const apart = contested(conventions)
  const { id, drawn, withheld } = inForce
  const rest = apart.filter((one) => !drawn.includes(one) && !withheld.includes(one))
  const common = isNot(isAny(apart))
  const isDisputed: Test = ['has', 'disputed']
  const own = (kind: BorderKind, ids: readonly string[], ...tests: Test[]) =>
    ids.length > 0 ? [border(`border-${id}-${kind}`, kind, isAny(ids), ...tests)] : []
  return [
    border('border-internal', 'internal', common, isClass('internal')),
    border(
      'border-international',
      'international',
      common,
      isClass('international'),
      isNot(isDisputed),
    ),
    border('border-disputed', 'disputed', common, isClass('international'), isDisputed),
    ...own('internal', rest, isClass('internal')),
    ...own('international', rest, isClass('international')),
    ...own('withheld', withheld),
    ...own('claimed', drawn),
  ]
}

const border = (id: string, kind: BorderKind, ...where: Test[]): Mark => ({
  ...borders[kind],
  id,
  source: 'borders',
  where,
  ...(kind === 'internal' ? { zoom: [INTERNAL_FROM, 24] as const } : {}),
})

/** Below the overlays: a quiet wash on areas, a soft band along one side of a line. */
export function holdingMarks(index: StoryIndex, { id, kind, holdings }: Convention): Mark[] {
  const areas = holdings.flatMap((one) => areasOf(one.areas, index))
  const lines = holdings.flatMap((one) => areasOf(one.lines, index))
  const sides = (part: string, rest: Parameters<typeof forAreas>[4]) =>
    forAreas(index, lines, `holding-side-${part}${id}`, heldSide, rest)
  return [
    ...forAreas(index, areas, `holding-${id}`, held(kind)),
    ...sides('', { where: [['over', 'km', SHORT_KM]] }),
    ...sides('short-', { where: [['not', ['over', 'km', SHORT_KM]]], zoom: [SHORT_FROM, 24] }),
  ]
}

/** The words that say whose and since when: from afar once for each holding, nearer on every area. */
export function holdingNameMarks({ holdings }: Convention): Mark[] {
  if (holdings.length === 0) return []
  const points = { ...names.holding, source: HOLDING_NAMES }
  return [
    { ...points, id: 'label-holding', zoom: [6, 24], where: [['is', 'isFirst', false]] },
    { ...points, id: 'label-holding-first', zoom: [4.5, 24], where: [['is', 'isFirst', true]] },
    { ...names.holdingSide, id: 'label-holding-side', source: SIDE_NAMES, zoom: [5, 24] },
  ]
}

export function holdingNames(index: StoryIndex, layers: Layers, { holdings }: Convention) {
  return collection(
    holdings.flatMap(({ areas, label }) =>
      areas.flatMap((id, place): Feature[] => {
        const area = index.areas.get(id)
        const anchor = area && featuresOf(area, layers)[0]?.properties.anchor
        return anchor ? [pointFeature(anchor, { name: label, isFirst: place === 0 })] : []
      }),
    ),
  )
}

export function sideNames(index: StoryIndex, layers: Layers, { holdings }: Convention) {
  return collection(
    holdings.flatMap(({ lines, label }) =>
      areasOf(lines, index).flatMap((area) =>
        featuresOf(area, layers).map(({ geometry }) => feature({ name: label }, geometry)),
      ),
    ),
  )
}
