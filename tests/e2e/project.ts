// Where a place of the map is on the page, computed from the camera that the link shows.

/** Degrees: longitude, latitude. */
export type Place = readonly [lng: number, lat: number]
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number }
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
export type Point = { readonly x: number; readonly y: number }

/** Width of the whole world at zoom 0, in CSS pixels: MapLibre counts zoom in tiles of 512. */
const WORLD = 512

/**
 * The point of the page at which a camera shows a place: spherical Web Mercator (EPSG:3857) scaled by
 * 2^zoom, with the camera's place at the middle of the map's box, no bearing and no pitch. The link rounds
 * zoom to 0.01, so a point 400 px from the middle is right to within 2 px.
 *
 * Formula: OGC 17-083r2, annex D (WebMercatorQuad); x = (lng + 180) / 360, y = (1 - asinh(tan lat) / pi) / 2.
 *
 * @param box the map's box in CSS pixels of the viewport
 */
export function projectToPage(place: Place, camera: Camera, box: Box): Point {
  const size = WORLD * 2 ** camera.zoom
  const [x, y] = unitSquare(place)
  const [centreX, centreY] = unitSquare([camera.lng, camera.lat])
  return {
    x: box.x + box.width / 2 + (x - centreX) * size,
    y: box.y + box.height / 2 + (y - centreY) * size,
  }
}

function unitSquare([lng, lat]: Place): [x: number, y: number] {
  const radians = (lat * Math.PI) / 180
  return [(lng + 180) / 360, (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2]
}
