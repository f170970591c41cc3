// The story's areas: where the focus lies, what is disputed, vague or schematic, what is pointed at or
// selected, and their names.
import type { Feature } from 'geojson'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, AreaKind } from '../story/types.ts'
import { forAreas } from './for-areas.ts'
import { disputed, focus, names, outline, storyLine, vague } from './looks.ts'
import type { Mark } from './marks.ts'
import type { Words } from './scene-words.ts'
import { collection, feature, pointFeature } from './sources.ts'

export const AREA_NAMES = 'area-names'
export const LINE_NAMES = 'line-names'

const isLineOf =
  ({ grammar }: StoryIndex) =>
  (area: Area) =>
    grammar.kindOf(area) === 'line'

/** Below the overlays: a quiet wash on the areas at the centre of the story, one on each place. */
export function focusMarks(index: StoryIndex, isDimmed: boolean): Mark[] {
  const isLine = isLineOf(index)
  const isInFocus = ({ id }: Area) => index.story.view.focus.includes(id)
  const areas = index.story.areas.filter(
    (area) => isInFocus(area) && !isLine(area) && !index.containing.get(area.id)?.some(isInFocus),
  )
  return forAreas(index, areas, 'focus', focus(isDimmed))
}

/** Above the overlays, so that none hides it: the hatch of disputed areas, the soft edge of vague ones. */
export function statusMarks(index: StoryIndex): Mark[] {
  const all = index.story.areas.filter((area) => area.disputed)
  const outermost = new Set(
    all.flatMap((area) => index.containing.get(area.id)?.map((parent) => parent.id) ?? []),
  )
  const innermost = all.filter((area) => !outermost.has(area.id))
  const unbounded = index.story.areas.filter((area) => area.vague)
  return [
    ...forAreas(index, innermost, 'disputed', disputed),
    ...forAreas(index, unbounded, 'vague', vague),
  ]
}

export const lineMarks = (index: StoryIndex): Mark[] =>
  forAreas(index, index.story.areas.filter(isLineOf(index)), 'line', storyLine)

export function outlineMarks(index: StoryIndex): Mark[] {
  const isLine = isLineOf(index)
  const areas = index.story.areas.filter((area) => !isLine(area) && !area.vague)
  return forAreas(index, areas, 'outline', outline)
}

/** Names of areas and of schematic lines, which have no names on the basemap. */
export function areaNameMarks(): Mark[] {
  const of = (kind: string) => [['is', 'style', kind] as const]
  const area = { source: AREA_NAMES } as const
  return [
    { ...names.line, id: 'label-line', source: LINE_NAMES, zoom: [5.5, 24] },
    { ...names.vague, ...area, id: 'label-area-vague', zoom: [4, 7.5], where: of('vague') },
    { ...names.district, ...area, id: 'label-district', zoom: [6, 24], where: of('district') },
    { ...names.area, ...area, id: 'label-area', zoom: [6, 24], where: of('area') },
    { ...names.area, ...area, id: 'label-area-focus', zoom: [3, 24], where: of('focus') },
    { ...names.state, ...area, id: 'label-state', zoom: [1.5, 24], where: of('state') },
  ]
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
      const anchor = first?.properties.anchor
      if (!anchor) return []
      // Larger states are named before smaller ones.
      const order = kind === 'state' ? -sizeOf(first) : isFocus ? 0 : 1
      return [
        pointFeature(anchor, {
          id: area.id,
          name: words.nameOf(area),
          style: nameStyle(area, kind, isFocus),
          order,
        }),
      ]
    }),
  )
}

function nameStyle(area: Area, kind: AreaKind, isFocus: boolean) {
  if (area.vague !== undefined) return 'vague'
  if (kind === 'state') return 'state'
  if (kind === 'province') return 'district'
  return isFocus ? 'focus' : 'area'
}

/** In km2, where the layer gives it. */
const sizeOf = (one: LayerFeature | undefined): number => one?.properties.km2 ?? 0

/** The story's dated lines, with what is written along them. */
export function lineNames(index: StoryIndex, layers: Layers, words: Words) {
  return collection(
    index.story.areas
      .filter(isLineOf(index))
      .flatMap((area) =>
        featuresOf(area, layers).flatMap(({ geometry, properties: { date } }) =>
          typeof date === 'string' ? [feature({ name: words.schematic(date) }, geometry)] : [],
        ),
      ),
  )
}

/** ISO 3166 codes of the states that the story's names name, so that the basemap need not. */
export function statesNamed(index: StoryIndex): string[] {
  const { areas, view } = index.story
  return areas
    .filter((area) => index.grammar.kindOf(area) === 'state' && view.focus.includes(area.id))
    .flatMap((area) => area.codes?.iso3166 ?? [])
}
