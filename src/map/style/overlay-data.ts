// What one proposal draws, as GeoJSON: each feature of each provision, with the way to draw it as properties.
import type { Feature, FeatureCollection } from 'geojson'
import { greatCircle } from '../../geometry/great-circle.ts'
import { featuresOf, type LayerFeature, type Layers } from '../../geometry/layers.ts'
import type { SlotTable } from '../../grammar/assign-slots.ts'
import { effectStyles } from '../../grammar/effects.ts'
import { patternStem } from '../../grammar/pattern-name.ts'
import type { StoryIndex } from '../../story/index-story.ts'
import type { Effect, Proposal, Provision } from '../../story/types.ts'
import { anchorOf } from './area-labels.ts'

/** CSS pixels between two overlays' edges: on the border and inside it, as further in a coast is all spikes. */
const EDGE_STEP = 3
/** Stretches of an arc between continents. */
const ARC_STEPS = 48
/** Edges side by side; from the next one on they share a place, as they would lie too far inside. */
const EDGES = 2
/** CSS pixels that the innermost overlay of a line leaves free for the line itself. */
const LEAST_GAP = 5
/** CSS pixels between two overlays along one line, on either side. */
const LINE_STEP = 3.6
/** Length in km below which a piece of a line is short. */
const SHORT_KM = 50

export type OverlayProperties =
  | {
      readonly role: 'area'
      readonly tint: number
      /** Name of the pattern without its colour. */
      readonly hatch?: string
      readonly edge: 'none' | 'solid' | 'dashed' | 'bold'
      /** CSS pixels inward. */
      readonly edgeOffset: number
      readonly band: boolean
    }
  | { readonly role: 'arc' }
  | { readonly role: 'far-end'; readonly label: string }
  | {
      readonly role: 'line'
      readonly stroke: string
      /** CSS pixels between the two strokes, of which one runs on each side of the line. */
      readonly lineGap: number
      readonly isShort: boolean
    }
  | {
      readonly role: 'tag'
      readonly label: string
      readonly marker: boolean
      /** Which of the area's markers, from its label point to the right. */
      readonly markerSlot: number
      readonly slot: number
    }

export function overlayData(
  proposal: Proposal,
  index: StoryIndex,
  layers: Layers,
  slots: SlotTable,
): FeatureCollection {
  const shapes = proposal.provisions.flatMap((provision): Feature[] => {
    const area = index.areas.get(provision.area)
    if (!area) return []
    return featuresOf(area, layers).map((feature) => ({
      type: 'Feature',
      properties: shapeProperties(proposal, provision, slots, feature),
      geometry: feature.geometry,
    }))
  })
  return {
    type: 'FeatureCollection',
    features: [
      ...shapes,
      ...arcs(proposal, index, layers),
      ...farEnds(proposal, index, layers),
      ...tags(proposal, index, layers),
    ],
  }
}

/** Overlays lie on both sides of a line alike, as one side alone would move it; it stays visible between them. */
const aroundLine = (slot: number) => LEAST_GAP + 2 * slot * LINE_STEP

function shapeProperties(
  proposal: Proposal,
  provision: Provision,
  slots: SlotTable,
  feature: LayerFeature,
): OverlayProperties {
  const style = effectStyles[provision.effect]
  const own = slots.get(`${proposal.id}/${provision.id}`)
  if (style.on === 'line') {
    const { km } = feature.properties
    const isShort = km !== undefined && km < SHORT_KM
    return {
      role: 'line',
      stroke: style.stroke,
      lineGap: aroundLine(own?.line?.slot ?? 0),
      isShort,
    }
  }
  return {
    role: 'area',
    tint: style.tint,
    ...(style.mark && own?.hatch
      ? { hatch: patternStem({ mark: style.mark, tint: style.tint, ...own.hatch }) }
      : {}),
    edge: style.edge,
    edgeOffset: ((own?.edge?.slot ?? 0) % EDGES) * EDGE_STEP,
    band: style.band,
  }
}

/** From each guarantor to each area that the same proposal guarantees. */
function arcs(proposal: Proposal, index: StoryIndex, layers: Layers): Feature[] {
  const anchors = (effect: Effect) =>
    proposal.provisions.flatMap((provision) => {
      const area = provision.effect === effect ? index.areas.get(provision.area) : undefined
      const anchor = area && anchorOf(featuresOf(area, layers)[0])
      return anchor ? [anchor] : []
    })
  const properties: OverlayProperties = { role: 'arc' }
  return anchors('guarantor').flatMap((from) =>
    anchors('guaranteed').map((to) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'LineString' as const, coordinates: greatCircle(from, to, ARC_STEPS) },
    })),
  )
}

/** The guarantors by name, as the world view has no room to name every state. */
function farEnds(proposal: Proposal, index: StoryIndex, layers: Layers): Feature[] {
  return proposal.provisions.flatMap((provision): Feature[] => {
    const area = provision.effect === 'guarantor' ? index.areas.get(provision.area) : undefined
    const anchor = area && anchorOf(featuresOf(area, layers)[0])
    if (!anchor) return []
    const properties: OverlayProperties = { role: 'far-end', label: area.names.en }
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...anchor] } }]
  })
}

function hasMarker(effect: Effect): boolean {
  const style = effectStyles[effect]
  return style.on === 'area' && style.marker
}

/** One tag an area: the proposal's short title at the area's label point; none on an area of many parts. */
function tags(proposal: Proposal, index: StoryIndex, layers: Layers): Feature[] {
  const areas = new Set(proposal.provisions.map((provision) => provision.area))
  return [...areas].flatMap((id): Feature[] => {
    const area = index.areas.get(id)
    const features = area ? featuresOf(area, layers) : []
    const anchor = features.length === 1 ? anchorOf(features[0] as LayerFeature) : undefined
    if (!anchor) return []
    const here = index.provisionsByArea.get(id) ?? []
    const proposalsHere = [...new Set(here.map((one) => one.proposal.id))]
    const marked = proposalsHere.filter((one) =>
      here.some((p) => p.proposal.id === one && hasMarker(p.provision.effect)),
    )
    const properties: OverlayProperties = {
      role: 'tag',
      label: proposal.label,
      marker: marked.includes(proposal.id),
      markerSlot: Math.max(0, marked.indexOf(proposal.id)),
      slot: proposalsHere.indexOf(proposal.id),
    }
    return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...anchor] } }]
  })
}
