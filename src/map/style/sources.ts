// The sources of the style: the basemap by address, the story's layers and the overlays as data.
import type { FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification } from 'maplibre-gl'
import { pathAt } from '../../geometry/detail.ts'
import type { Layers } from '../../geometry/layers.ts'
import { assignSlots } from '../../grammar/assign-slots.ts'
import type { StoryIndex } from '../../story/index-story.ts'
import type { ProposalId } from '../../story/types.ts'
import type { DrawnLayers } from '../map-view-state.ts'
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
/** Where panels lie on the map; filled by the camera, not by the style. */
export const COVERS = 'covers'

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

/**
 * @param drawn the layers at the level of detail that the camera needs
 * @param root absolute address of the site's root, ending in a slash
 */
export function buildSources(
  index: StoryIndex,
  layers: Layers,
  drawn: DrawnLayers,
  overlays: readonly ProposalId[],
  root: string,
): Record<string, GeoJSONSourceSpecification> {
  const { labels, holdings } = labelsOf(layers, index)
  const overlayById = overlaysOf(drawn.layers, index)
  return {
    ...Object.fromEntries(
      BASEMAP.map((name) => {
        const data = `${root}${pathAt(`geo/${name}.geojson`, drawn.detail)}`
        return [name, { type: 'geojson', data, maxzoom: MAX_ZOOM } as const]
      }),
    ),
    ...Object.fromEntries(
      index.story.layers.map(({ id }) => [
        layerSource(id),
        seamless(drawn.layers.get(id)?.collection ?? EMPTY),
      ]),
    ),
    [AREA_LABELS]: { type: 'geojson', data: labels, maxzoom: MAX_ZOOM },
    [CONVENTION_LABELS]: { type: 'geojson', data: holdings, maxzoom: MAX_ZOOM },
    [COVERS]: { type: 'geojson', data: EMPTY, maxzoom: MAX_ZOOM },
    ...Object.fromEntries(
      index.story.proposals.map(({ id }) => [
        overlaySource(id),
        seamless(overlays.includes(id) ? (overlayById.get(id) ?? EMPTY) : EMPTY),
      ]),
    ),
  }
}

// What depends on the story and its layers alone is made once, so that its identity tells a change.

const labelsOf = oncePerLayers((layers, index) => ({
  labels: areaLabels(index, layers),
  holdings: holdingLabels(index, layers),
}))

const overlaysOf = oncePerLayers((layers, index): ReadonlyMap<string, FeatureCollection> => {
  const slots = assignSlots(index)
  return new Map(
    index.story.proposals.map((proposal) => [
      proposal.id,
      overlayData(proposal, index, layers, slots),
    ]),
  )
})

function oncePerLayers<Result>(compute: (layers: Layers, index: StoryIndex) => Result) {
  const known = new WeakMap<Layers, Result>()
  return (layers: Layers, index: StoryIndex): Result => {
    const result = known.get(layers) ?? compute(layers, index)
    known.set(layers, result)
    return result
  }
}
