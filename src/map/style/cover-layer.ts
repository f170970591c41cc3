// Blank symbols where panels lie on the map: the topmost layer, so that they are placed before any name.
import type { LayerSpecification } from 'maplibre-gl'
import { COVERS } from './sources.ts'

export const coverLayer: LayerSpecification = {
  id: 'covers',
  type: 'symbol',
  source: COVERS,
  layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-padding': 0 },
  // They are placed, and cost no painting.
  paint: { 'icon-opacity': 0 },
}
