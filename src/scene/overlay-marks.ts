// One proposal's overlay: what each of its provisions looks like, by the grammar of effects, and its tags.
import type { Feature } from 'geojson'
import { clipLine } from '../geometry/clip-line.ts'
import { greatCircle } from '../geometry/great-circle.ts'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import type { SlotTable } from '../grammar/assign-slots.ts'
import { effectStyles, type LineStyle } from '../grammar/effects.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, AreaId, Effect, Proposal, Provision } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { areasOf } from './for-areas.ts'
import { arc, areaLooks, lineLooks, names, tag } from './looks.ts'
import type { Look, Mark, SceneSource } from './marks.ts'
import { memoizeLast } from './memoize-last.ts'
import type { Words } from './scene-words.ts'
import { collection, feature, pointFeature } from './sources.ts'

export type Overlay = {
  readonly sources: Readonly<Record<string, SceneSource>>
  readonly fills: readonly Mark[]
  readonly strokes: readonly Mark[]
  /**
   * Along lines, over the strokes.
   *
   * @param place which of the overlays along lines it is, of those that are drawn: from 0
   */
  readonly lines: (place: number) => readonly Mark[]
  readonly tags: readonly Mark[]
}

const overlaySource = (proposal: string): string => `overlay-${proposal}`

/** A proposal that names more areas than this is named on the map only where they are near. */
const MOST_TAGS_AFAR = 3
const TAGS_FROM = 3.5
const MANY_TAGS_FROM = 6
/** The world view shows arcs; nearer they would only cross the region. */
const ARCS_UP_TO = 4.2
/** Stretches of an arc between continents. */
const ARC_STEPS = 48
/** From afar the strokes around a shorter piece would stand farther apart than it is long. */
const SHORT_KM = 50
const SHORT_FROM = 7

export function overlayOf(
  proposal: Proposal,
  colour: ColourToken,
  index: StoryIndex,
  layers: Layers,
  slots: SlotTable,
  words: Words,
): Overlay {
  const shapes = overlaySource(proposal.id)
  const parts: Record<'fill' | 'band' | 'edge', Shape[]> = { fill: [], band: [], edge: [] }
  const along: { readonly style: LineStyle; readonly features: readonly string[] }[] = []
  const drawn = new Map<string, LayerFeature>()
  for (const provision of proposal.provisions) {
    const area = index.areas.get(provision.area)
    const shown = area ? partOf(provision, area, index, layers) : []
    for (const one of shown) drawn.set(one.properties.id, one)
    const features = shown.map(({ properties: { id } }) => id)
    const own = slots.get(`${proposal.id}/${provision.id}`)
    const style = effectStyles[index.grammar.lookOf(provision.effect)]
    const place = (part: keyof typeof parts, looks: readonly Look[]) =>
      parts[part].push(...looks.map((look) => ({ look, features })))
    if (style.on === 'line') along.push({ style, features })
    else {
      const looks = areaLooks(style, colour, {
        hatch: own?.hatch ?? { slot: 0, slots: 1 },
        edge: own?.edge?.slot ?? 0,
      })
      place('fill', looks.fills)
      place('band', looks.band)
      place('edge', looks.edges)
    }
  }
  const marks = (part: keyof typeof parts) => marksOf(`${shapes}-${part}`, shapes, parts[part])
  const lines = memoizeLast((place: number) => {
    const looks = along.flatMap(({ style, features }) =>
      lineLooks(style, colour, place).map((look) => ({ look, features })),
    )
    return [
      ...marksOf(`${shapes}-line`, shapes, looks, { where: [['over', 'km', SHORT_KM]] }),
      ...marksOf(`${shapes}-short`, shapes, looks, {
        where: [['not', ['over', 'km', SHORT_KM]]],
        zoom: [SHORT_FROM, 24],
      }),
    ]
  })
  const arcs = arcsOf(proposal, colour, index, layers, words)
  const tags = tagsOf(proposal, colour, index, layers)
  return {
    sources: {
      [shapes]: { data: collection([...drawn.values()]), isStory: true },
      ...arcs.sources,
      ...tags.sources,
    },
    fills: marks('fill'),
    strokes: [...marks('band'), ...arcs.strokes, ...marks('edge')],
    lines,
    tags: [...arcs.tags, ...tags.tags],
  }
}

/** Of a line, only the stretch that the provision means. */
export function partOf(
  { id: provision, effect, part }: Provision,
  area: Area,
  index: StoryIndex,
  layers: Layers,
): LayerFeature[] {
  const features = featuresOf(area, layers)
  if (!part?.within || index.grammar.groundOf(effect) !== 'line') return features
  const within = areasOf(part.within, index).flatMap((one) => featuresOf(one, layers))
  return features.map((whole) => ({
    ...whole,
    properties: { ...whole.properties, id: `${whole.properties.id} ${provision}` },
    geometry: clipLine(whole, within),
  }))
}

type Shape = { readonly look: Look; readonly features: readonly string[] }

/** One mark for all shapes that look the same. */
function marksOf(
  id: string,
  source: string,
  shapes: readonly Shape[],
  rest?: Partial<Mark>,
): Mark[] {
  const groups = new Map<string, { look: Look; ids: Set<string> }>()
  for (const { look, features } of shapes) {
    const key = JSON.stringify(look)
    const group = groups.get(key) ?? { look, ids: new Set() }
    groups.set(key, group)
    for (const one of features) group.ids.add(one)
  }
  return [...groups.values()].map(({ look, ids }, place) => ({
    ...look,
    ...(rest?.zoom ? { zoom: rest.zoom } : {}),
    id: `${id}-${place}`,
    source,
    where: [['in', 'id', [...ids]] as const, ...(rest?.where ?? [])],
  }))
}

const source = (features: readonly Feature[]): SceneSource => ({
  data: collection(features),
  isStory: false,
})

/** From each guarantor to each area that the same proposal guarantees, with the guarantors by name. */
function arcsOf(
  proposal: Proposal,
  colour: ColourToken,
  index: StoryIndex,
  layers: Layers,
  words: Words,
) {
  const ends = (effect: Effect) =>
    proposal.provisions.flatMap((provision) => {
      const area =
        index.grammar.lookOf(provision.effect) === effect
          ? index.areas.get(provision.area)
          : undefined
      const anchor = area && featuresOf(area, layers)[0]?.properties.anchor
      return area && anchor ? [{ area, anchor }] : []
    })
  const from = ends('guarantor')
  if (from.length === 0) return { sources: {}, strokes: [], tags: [] }
  const [id, farEnds] = [
    `${overlaySource(proposal.id)}-arcs`,
    `${overlaySource(proposal.id)}-far-ends`,
  ]
  const lines = from.flatMap((one) =>
    ends('guaranteed').map((to) =>
      feature(
        {},
        { type: 'LineString', coordinates: greatCircle(one.anchor, to.anchor, ARC_STEPS) },
      ),
    ),
  )
  const points = from.map(({ area, anchor }) => pointFeature(anchor, { name: words.nameOf(area) }))
  const zoom = [0, ARCS_UP_TO] as const
  return {
    sources: { [id]: source(lines), [farEnds]: source(points) },
    strokes: [{ ...arc(colour), id, source: id, zoom }],
    tags: [{ ...names.farEnd, id: farEnds, source: farEnds, zoom }],
  }
}

const hasMarker = ({ effect }: Provision, { grammar }: StoryIndex) => {
  const style = effectStyles[grammar.lookOf(effect)]
  return style.on === 'area' && style.marker
}

/** One tag an area: the proposal's short title at the area's label point; none on an area of many parts. */
function tagsOf(proposal: Proposal, colour: ColourToken, index: StoryIndex, layers: Layers) {
  const areas = [...new Set(proposal.provisions.map((provision) => provision.area))]
  const isOnAreas = ({ effect }: Provision) => index.grammar.groundOf(effect) === 'area'
  const isMany = proposal.provisions.filter(isOnAreas).length > MOST_TAGS_AFAR
  const placed = areas.flatMap((id) => {
    const area = index.areas.get(id)
    const features = area ? featuresOf(area, layers) : []
    const anchor = features.length === 1 ? features[0]?.properties.anchor : undefined
    return anchor ? [{ anchor, look: tag(colour, ...placeOfTag(proposal, id, index)) }] : []
  })
  const id = `${overlaySource(proposal.id)}-tags`
  const points = placed.map(({ anchor }, place) =>
    pointFeature(anchor, { name: proposal.label, place }),
  )
  return {
    sources: placed.length > 0 ? { [id]: source(points) } : {},
    tags: placed.map(
      ({ look }, place): Mark => ({
        ...look,
        id: `${id}-${place}`,
        source: id,
        where: [['is', 'place', place]],
        zoom: [isMany ? MANY_TAGS_FROM : TAGS_FROM, 24],
      }),
    ),
  }
}

/** Which of the tags of an area a proposal's is, and which of its markers. */
function placeOfTag(
  proposal: Proposal,
  area: AreaId,
  index: StoryIndex,
): [slot: number, marker: number | null] {
  const here = index.provisionsByArea.get(area) ?? []
  const proposals = [...new Set(here.map((one) => one.proposal.id))]
  const marked = proposals.filter((one) =>
    here.some((other) => other.proposal.id === one && hasMarker(other.provision, index)),
  )
  const marker = marked.indexOf(proposal.id)
  return [proposals.indexOf(proposal.id), marker === -1 ? null : marker]
}
