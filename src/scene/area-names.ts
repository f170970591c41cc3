// The names of the story's areas: which, where, and which of them rest while others are told.
import type { Feature, FeatureCollection } from 'geojson'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, AreaId, AreaKind } from '../story/types.ts'
import { LINE_NAMES } from './area-marks.ts'
import type { Mark, Test } from './marks.ts'
import { names } from './name-looks.ts'
import type { Words } from './scene-words.ts'
import { collection, pointFeature } from './sources.ts'
import { stateNameMarks } from './state-names.ts'

export const AREA_NAMES = 'area-names'

/** Where provinces are named, and what is made of them no longer is. */
const PARTS_FROM = 6
/** Zoom levels at which the name of an area that is no state first fits. */
const FROM = [3, 3.5, 4, 4.5, 5, 5.5, PARTS_FROM] as const

/** Where a name that has another place from afar goes to its own. */
const NEAR_FROM = 4.5

/** From the bottom to the top, each below a zoom level. */
const LOOKS = [
  ['vague', names.vague, 7.5],
  ['district', names.district, 24],
  ['area', names.area, 24],
  ['whole', names.area, PARTS_FROM],
  ['focus', names.area, 24],
  ['far', names.area, NEAR_FROM],
] as const

/** Where a state without a zoom level of its own is named. */
const STATES_FROM = 2

type AreaNames = {
  readonly all: readonly Mark[]
  /** Of what is selected, where it is not a state: above all other names. */
  readonly own: readonly Mark[]
}

/**
 * Names of areas and of schematic lines; the names of what contains the selected area rest.
 *
 * @param points as `areaNamePoints` makes them
 */
export function areaNameMarks(
  index: StoryIndex,
  points: FeatureCollection,
  selected: AreaId | null,
): AreaNames {
  const outer = (selected && index.containing.get(selected)?.map(({ id }) => id)) ?? []
  const area = selected ? index.areas.get(selected) : undefined
  const isOwn = area && index.grammar.kindOf(area) !== 'state'
  const resting = [...outer, ...(isOwn ? [area.id] : [])]
  const rest: readonly Test[] = resting.length > 0 ? [['not', ['in', 'id', resting]]] : []
  const fromOf = (style: NameStyle, id?: AreaId) =>
    points.features.flatMap(({ properties }) =>
      properties?.style === style && (id ?? properties.id) === properties.id
        ? [Number(properties.from)]
        : [],
    )
  const marks = (prefix: string, tests: readonly Test[], id?: AreaId) =>
    LOOKS.flatMap(([style, look, below]) =>
      [...new Set(fromOf(style, id))].map((from): Mark => {
        const where = [['is', 'style', style], ['is', 'from', from], ...tests] as const
        const zoom = [from, id && style === 'whole' ? 24 : below] as const
        return { ...look, source: AREA_NAMES, id: `${prefix}-${style}-${from}`, zoom, where }
      }),
    )
  return {
    all: [
      { ...names.line, id: 'label-line', source: LINE_NAMES, zoom: [5.5, 24] },
      ...marks('label', rest),
      ...stateNameMarks('label-state', AREA_NAMES, 'label', 24, fromOf('state'), [
        ['is', 'style', 'state'],
        ...rest,
      ]),
    ],
    own: isOwn ? marks('label-own', [['is', 'id', area.id]], area.id) : [],
  }
}

/** The points that carry the names of areas. The basemap names seas and the states out of focus. */
export function areaNamePoints(index: StoryIndex, layers: Layers, words: Words) {
  const { areas, view } = index.story
  return collection(
    areas.flatMap((area): Feature[] => {
      const isFocus = view.focus.includes(area.id)
      const kind = index.grammar.kindOf(area)
      if (['sea', 'alliance', 'line'].includes(kind)) return []
      if (kind === 'state' && !isFocus) return []
      const [first] = featuresOf(area, layers)
      const { anchor, from = STATES_FROM, far, farFrom = 0 } = first?.properties ?? {}
      if (!anchor) return []
      const style = nameStyle(area, kind, isFocus, index)
      const isFar = far && farFrom < NEAR_FROM && (style === 'whole' || style === 'focus')
      const common = { id: area.id, name: words.nameOf(area), order: isFocus ? 0 : 1 }
      const near = {
        ...common,
        style,
        from: kind === 'state' ? stateFrom(from) : areaFrom(isFar ? NEAR_FROM : from, style),
      }
      return [
        pointFeature(anchor, near),
        ...(isFar
          ? [pointFeature(far, { ...common, style: 'far', from: areaFrom(farFrom, 'far') })]
          : []),
      ]
    }),
  )
}

/** By halves, as the marks are. */
const stateFrom = (from: number) => Math.min(7, Math.ceil(from * 2) / 2)

/** What is told nearer alone waits for it; what is told from afar comes as soon as it fits. */
const areaFrom = (from: number, style: NameStyle) =>
  style === 'district' || style === 'area'
    ? PARTS_FROM
    : (FROM.find((zoom) => zoom >= from) ?? PARTS_FROM)

type NameStyle = 'far' | 'vague' | 'state' | 'district' | 'whole' | 'focus' | 'area'

function nameStyle(area: Area, kind: AreaKind, isFocus: boolean, index: StoryIndex): NameStyle {
  if (area.vague !== undefined) return 'vague'
  if (kind === 'state') return 'state'
  if (kind === 'province') return 'district'
  const isMadeOfProvinces = index.story.areas.some(
    (one) => one.partOf.includes(area.id) && index.grammar.kindOf(one) === 'province',
  )
  if (isMadeOfProvinces) return 'whole'
  return isFocus ? 'focus' : 'area'
}

/** ISO 3166 codes of the states that the story's names name, so that the basemap need not. */
export function statesNamed(index: StoryIndex): string[] {
  const { areas, view } = index.story
  return areas
    .filter((area) => index.grammar.kindOf(area) === 'state' && view.focus.includes(area.id))
    .flatMap((area) => area.codes?.iso3166 ?? [])
}
