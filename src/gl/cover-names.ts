// Keeps names whole: where a panel lies on the map, and along the map's edges, a blank symbol takes the place
// before a name can, so that no name is half hidden.
import type { Feature } from 'geojson'
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl'

export const COVERS = 'covers'

/** The topmost layer, so that they are placed before any name; they are placed, and cost no painting. */
export const coverLayer: LayerSpecification = {
  id: 'covers',
  type: 'symbol',
  source: COVERS,
  layout: { 'icon-image': ['get', 'image'], 'icon-allow-overlap': true, 'icon-padding': 0 },
  paint: { 'icon-opacity': 0 },
}

/** CSS pixels from one size of blank symbol to the next: few sizes, few images. */
const STEP = 8

type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>

export type Cover = {
  /** CSS pixels from the map's top left corner. */
  readonly centre: readonly [number, number]
  /** Name of a blank image of the panel's size. */
  readonly image: string
}

/** @param panels boxes on the page, as the map's; those without a size are left out */
export function coversOf(map: Box, panels: readonly Box[]): Cover[] {
  return [...edgesOf(map), ...panels]
    .filter(({ width, height }) => width * height > 0)
    .map(({ left, top, width, height }) => ({
      centre: [left + width / 2 - map.left, top + height / 2 - map.top],
      image: `blank:${Math.ceil(width / STEP)}:${Math.ceil(height / STEP)}:${STEP}`,
    }))
}

/** Strips just outside the map. */
function edgesOf({ left, top, width, height }: Box): Box[] {
  return [
    { left: left - STEP, top, width: STEP, height },
    { left: left + width, top, width: STEP, height },
    { left, top: top - STEP, width, height: STEP },
    { left, top: top + height, width, height: STEP },
  ]
}

/**
 * Watches the panels and the camera until the map is removed.
 *
 * @param panels what lies on the map now
 * @returns a function that brings the covers up to date after the map's style was loaded anew
 */
export function coverNames(map: MapLibreMap, panels: () => Iterable<Element>): () => void {
  let last = ''
  const sizes = new ResizeObserver(() => update())
  const update = () => {
    const elements = [...panels()]
    for (const element of elements) sizes.observe(element)
    const covers = coversOf(
      map.getContainer().getBoundingClientRect(),
      elements.map((element) => element.getBoundingClientRect()),
    )
    const features = covers.map(({ centre, image }): Feature => {
      const { lng, lat } = map.unproject([...centre])
      const geometry = { type: 'Point' as const, coordinates: [lng, lat] }
      return { type: 'Feature', properties: { image }, geometry }
    })
    const next = JSON.stringify(features)
    const source = map.getSource<GeoJSONSource>(COVERS)
    if (next === last || !source) return
    last = next
    void source.setData({ type: 'FeatureCollection', features })
  }
  map.on('moveend', update)
  map.on('remove', () => sizes.disconnect())
  return () => {
    last = ''
    update()
  }
}
