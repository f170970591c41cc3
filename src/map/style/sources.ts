// The sources of the style: the basemap by address, the story's layers and the overlays as data.
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification } from 'maplibre-gl'
import { assignSlots } from '../../grammar/assign-slots.ts'
import type { StoryIndex } from '../../story/index-story.ts'
import type { Layers } from '../../story/layers.ts'
import type { ProposalId } from '../../story/types.ts'
import { areaLabels } from './area-labels.ts'
import { holdingLabels } from './holding-labels.ts'
import { overlayData } from './overlay-data.ts'

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Files of the basemap, in `geo/`. */
export const BASEMAP = [
  'land',
  'lakes',
  'rivers',
  'borders',
  'coast',
  'cities',
  'country-labels',
] as const

export const layerSource = (layer: string): string => `layer-${layer}`
export const overlaySource = (proposal: string): string => `overlay-${proposal}`
export const AREA_LABELS = 'area-labels'
export const CONVENTION_LABELS = 'convention-labels'

/** Geometry is never finer than this zoom, so tiles beyond it would only repeat it. */
const MAX_ZOOM = 10

/**
 * CSS pixels. The tiler simplifies each ring by itself, which opens gaps between neighbours that share
 * arcs; at this tolerance they are too narrow to see, and the tiles are a fraction of the full size.
 */
const TOLERANCE = 0.2

const seamless = (data: FeatureCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  tolerance: TOLERANCE,
  maxzoom: MAX_ZOOM,
  promoteId: 'id',
})

/** @param root absolute address of the site's root, ending in a slash */
export function buildSources(
  index: StoryIndex,
  layers: Layers,
  overlays: readonly ProposalId[],
  root: string,
): Record<string, GeoJSONSourceSpecification> {
  const { labels, holdings, overlayById } = derive(index, layers)
  return {
    ...Object.fromEntries(
      BASEMAP.map((name) => [
        name,
        { type: 'geojson', data: `${root}geo/${name}.geojson`, maxzoom: MAX_ZOOM } as const,
      ]),
    ),
    ...Object.fromEntries(
      index.story.layers.map(({ id }) => [
        layerSource(id),
        seamless(layers.get(id)?.collection ?? EMPTY),
      ]),
    ),
    [AREA_LABELS]: { type: 'geojson', data: labels, maxzoom: MAX_ZOOM },
    [CONVENTION_LABELS]: { type: 'geojson', data: holdings, maxzoom: MAX_ZOOM },
    ...Object.fromEntries(
      index.story.proposals.map(({ id }) => [
        overlaySource(id),
        seamless(overlays.includes(id) ? (overlayById.get(id) ?? EMPTY) : EMPTY),
      ]),
    ),
  }
}

type Derived = {
  readonly labels: FeatureCollection
  readonly holdings: FeatureCollection
  readonly overlayById: ReadonlyMap<string, FeatureCollection>
}

const derivedByLayers = new WeakMap<Layers, Derived>()

/** What depends on the story and its layers alone is made once, so that its identity tells a change. */
function derive(index: StoryIndex, layers: Layers): Derived {
  const known = derivedByLayers.get(layers)
  if (known) return known
  const slots = assignSlots(index)
  const derived = {
    labels: areaLabels(index, layers),
    holdings: holdingLabels(index, layers),
    overlayById: new Map(
      index.story.proposals.map((proposal) => [
        proposal.id,
        overlayData(proposal, index, layers, slots),
      ]),
    ),
  }
  derivedByLayers.set(layers, derived)
  return derived
}
