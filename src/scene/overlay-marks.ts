// One proposal's overlay: what each of its provisions looks like, by the grammar of effects, and its tags, which stand
// with those of the others.
import { clipLine } from '../geometry/clip-line.ts'
import type { Detail } from '../geometry/detail.ts'
import { featuresOf, type LayerFeature, type Layers } from '../geometry/layers.ts'
import { outlineOf } from '../geometry/outline-of.ts'
import { type AreaStyle, effectStyles, type LineStyle } from '../grammar/effects.ts'
import { overlayColour } from '../grammar/overlay-colour.ts'
import { provisionColour } from '../grammar/provision-colour.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, Proposal, Provision } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { arcMarks, arcsOf } from './arc-marks.ts'
import { areasOf, piecesOfLines } from './for-areas.ts'
import { groupMarks, type Shape } from './group-marks.ts'
import { hatchedShapes } from './hatched-shapes.ts'
import { type AreaLooks, areaLooks, lineLooks } from './looks.ts'
import type { Mark, SceneSource } from './marks.ts'
import { memoizeLast } from './memoize-last.ts'
import type { Places } from './overlay-places.ts'
import { ringMarks, ringSource } from './rings.ts'
import type { Words } from './scene-words.ts'
import { collection, feature } from './sources.ts'
import { markerMarks, markerPoints, type Tag, tagsOf } from './tag-marks.ts'

export type Overlay = {
  readonly sources: Readonly<Record<string, SceneSource>>
  /** They stand with those of the other overlays. */
  readonly tags: readonly Tag[]
  /** @param places where it stands among the overlays that are drawn: `Places` as JSON */
  readonly marks: (places: string) => OverlayMarks
}

type OverlayMarks = Readonly<Record<'fills' | 'strokes' | 'lines' | 'names', readonly Mark[]>>

/** From afar the strokes around a shorter piece would stand farther apart than it is long. */
const PIECES = piecesOfLines(7)

type Shown = {
  readonly provision: Provision
  readonly style: AreaStyle | LineStyle
  readonly colour: ColourToken
  readonly features: readonly LayerFeature[]
}

export function overlayOf(
  proposal: Proposal,
  index: StoryIndex,
  layers: Layers,
  detail: Detail,
  words: Words,
): Overlay {
  const id = `overlay-${proposal.id}`
  const shown = proposal.provisions.map((provision): Shown => {
    const area = index.areas.get(provision.area)
    const style = effectStyles[index.grammar.lookOf(provision.effect)]
    return {
      provision,
      style: style.on === 'area' ? asKnown(style, provision, area) : style,
      colour: provisionColour(index, proposal, provision),
      features: area ? provisionFeatures(provision, area, index, layers) : [],
    }
  })
  const shapes = new Map(
    shown.flatMap(({ features }) => features.map((one) => [one.properties.id, one] as const)),
  )
  const colour = overlayColour(index, proposal.id)
  const arcs = arcMarks(id, arcsOf(proposal, index, layers), colour, words)
  const tags = tagsOf(proposal, index, layers, words)
  const markerId = `${id}-markers`
  return {
    sources: {
      [id]: { data: collection([...shapes.values()]), isStory: true },
      ...edgeSources(id, shown, detail),
      ...arcs.sources,
      ...(tags.some(({ isMarked }) => isMarked)
        ? { [markerId]: { data: markerPoints(tags), isStory: false } }
        : {}),
    },
    tags,
    marks: memoizeLast((text: string): OverlayMarks => {
      const places = JSON.parse(text) as Places
      return {
        fills: groupMarks(`${id}-fill`, id, fillsOf(shown, places)),
        strokes: [...ringsOf(id, shown, places, detail), ...arcs.strokes, ...edgesOf(id, shown)],
        lines: linesOf(id, shown, places.line),
        names: [...arcs.tags, ...markerMarks(markerId, tags, places)],
      }
    }),
  }
}

/**
 * What a provision is drawn on: its area, or the part that it means where the layer has it; of a line only the stretch
 * that lies in the areas named.
 */
export function provisionFeatures(
  { id: provision, effect, part }: Provision,
  area: Area,
  index: StoryIndex,
  layers: Layers,
): LayerFeature[] {
  const features = featuresOf(part?.geometry ? part : area, layers)
  if (!part?.within || index.grammar.groundOf(effect) !== 'line') return features
  const within = areasOf(part.within, index).flatMap((one) => featuresOf(one, layers))
  return features.map((whole) => ({
    ...whole,
    properties: { ...whole.properties, id: `${whole.properties.id} ${provision}` },
    geometry: clipLine(whole, within),
  }))
}

/** A part has no fixed bounds, nor has a vague area; a part that is told in words alone covers nothing of the whole. */
function asKnown(style: AreaStyle, { part }: Provision, area: Area | undefined): AreaStyle {
  if (part && !part.geometry) return { ...style, edge: 'dotted', mark: null, tint: 0, ring: null }
  const hasEdge = part !== undefined || (area?.vague !== undefined && style.edge !== 'none')
  return hasEdge ? { ...style, edge: 'dotted' } : style
}

const LONE = { slot: 0, slots: 1 }

function looksOf({ provision, style, colour }: Shown, places?: Places): Partial<AreaLooks> {
  if (style.on === 'line') return {}
  return areaLooks(style, colour, places?.hatch[provision.id] ?? LONE)
}

const fillsOf = (shown: readonly Shown[], places: Places): Shape[] =>
  shown.flatMap((one) => {
    const { fill } = looksOf(one, places)
    return fill ? hatchedShapes(fill, one.features) : []
  })

const outlineSource = (id: string, provision: Provision) => `${id}-outline-${groundIn(provision)}`
const ringsSource = (provision: Provision) => `rings-${groundIn(provision)}`
/** Several provisions on one area share what is made of it; a part is drawn by itself. */
const groundIn = ({ id, area, part }: Provision) => (part?.geometry ? `${area}-${id}` : area)
const isOfParts = ({ features }: Shown) => features.length > 1

/** The outer borders of areas of many parts, the rings inside areas of one. */
function edgeSources(id: string, shown: readonly Shown[], detail: Detail) {
  const sources: Record<string, SceneSource> = {}
  for (const one of shown) {
    const { edge, ring } = looksOf(one)
    const [lone] = one.features
    if ((edge || ring) && isOfParts(one)) {
      sources[outlineSource(id, one.provision)] ??= {
        data: collection([feature({}, outlineOf(one.features))]),
        isStory: false,
      }
    }
    if (ring && lone && !isOfParts(one)) {
      sources[ringsSource(one.provision)] ??= ringSource(lone, detail)
    }
  }
  return sources
}

const ringsOf = (id: string, shown: readonly Shown[], places: Places, detail: Detail): Mark[] =>
  shown.flatMap((one) => {
    const { provision, features } = one
    const { ring } = looksOf(one)
    if (!ring || features.length === 0) return []
    if (isOfParts(one)) {
      const source = outlineSource(id, provision)
      return [{ ...ring, id: `${source}-ring-${provision.id}`, source }]
    }
    const place = places.ring[provision.id] ?? 0
    return ringMarks(`${id}-ring-${provision.id}`, ringsSource(provision), ring, place, detail)
  })

function edgesOf(id: string, shown: readonly Shown[]): Mark[] {
  const edges = shown.flatMap((one) => {
    const { edge } = looksOf(one)
    return edge ? [{ ...one, edge }] : []
  })
  const whole = edges.filter((one) => !isOfParts(one))
  return [
    ...groupMarks(
      `${id}-edge`,
      id,
      whole.map(({ edge, features }) => ({ look: edge, features })),
    ),
    ...edges.filter(isOfParts).map(({ edge, provision }): Mark => {
      const source = outlineSource(id, provision)
      return { ...edge, id: `${source}-${provision.id}`, source }
    }),
  ]
}

function linesOf(id: string, shown: readonly Shown[], place: number): Mark[] {
  const shapes = shown.flatMap(({ style, colour, features }) =>
    style.on === 'line' ? lineLooks(style, colour, place).map((look) => ({ look, features })) : [],
  )
  return [
    ...groupMarks(`${id}-line`, id, shapes, PIECES.long),
    ...groupMarks(`${id}-short`, id, shapes, PIECES.short),
  ]
}
