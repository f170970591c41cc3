// Borders by class, and by the convention in force: what it draws or does not follow; and the words of what is held.
import type { Feature } from 'geojson'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, Convention } from '../story/types.ts'
import { areasOf } from './for-areas.ts'
import { type BorderKind, borders } from './looks.ts'
import type { Mark, Test } from './marks.ts'
import { names } from './name-looks.ts'
import { collection, feature, pointFeature } from './sources.ts'

export const HOLDING_NAMES = 'holding-names'
export const SIDE_NAMES = 'side-names'

/** Below this zoom internal borders are too many. */
const INTERNAL_FROM = 4

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
    holdings.flatMap(({ areas, lines, label }) => [
      ...areas.flatMap((id, place): Feature[] => {
        const area = index.areas.get(id)
        const anchor = area && featuresOf(area, layers)[0]?.properties.anchor
        return anchor ? [pointFeature(anchor, { name: label, isFirst: place === 0 })] : []
      }),
      ...areasOf(lines, index).flatMap((line) =>
        sidesOf(line, layers).flatMap(({ properties: { anchor } }) =>
          anchor ? [pointFeature(anchor, { name: label, isFirst: true })] : [],
        ),
      ),
    ]),
  )
}

/** The land beside a line, where its layer has it. */
function sidesOf(line: Area, layers: Layers) {
  const layer = line.geometry && layers.get(line.geometry.layer)
  return featuresOf(line, layers).flatMap(
    ({ properties: { left = [] } }) => layer?.features.get(left[0] ?? '') ?? [],
  )
}

/** Along lines without land beside them. */
export function sideNames(index: StoryIndex, layers: Layers, { holdings }: Convention) {
  return collection(
    holdings.flatMap(({ lines, label }) =>
      areasOf(lines, index)
        .filter((line) => sidesOf(line, layers).length === 0)
        .flatMap((area) =>
          featuresOf(area, layers).map(({ geometry }) => feature({ name: label }, geometry)),
        ),
    ),
  )
}
