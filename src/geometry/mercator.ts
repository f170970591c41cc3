// Spherical Web Mercator (EPSG:3857), as every map here is drawn: the world is a square that is 512 CSS pixels
// wide at zoom 0 and doubles with each level. Formula: OGC 17-083r2, annex D (WebMercatorQuad).

/** Degrees: longitude, latitude. */
export type Place = readonly [lng: number, lat: number]
/** CSS pixels of the world at zoom 0, from its middle (0° N, 0° E), to the right and down. */
export type WorldPoint = readonly [x: number, y: number]
/** CSS pixels from the map's top left corner. */
export type ScreenPoint = { readonly x: number; readonly y: number }
/** The place in the middle of the map, and how near it is; no bearing, no pitch. */
export type Camera = { readonly zoom: number; readonly lng: number; readonly lat: number }
/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number }
export type View = Size & { readonly camera: Camera }

/** CSS pixels. */
export const WORLD_SIZE = 512
/** Degrees; farther north and south a square world has no room. */
export const MOST_LATITUDE = 85.051129
/** Zoom levels of the map: closer than this a 1:10 million geometry has nothing to show. */
export const ZOOM = { least: 1, most: 10.5 } as const

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

export function worldOf([lng, lat]: Place): WorldPoint {
  const radians = (clamp(lat, -MOST_LATITUDE, MOST_LATITUDE) * Math.PI) / 180
  return [(lng / 360) * WORLD_SIZE, (-Math.asinh(Math.tan(radians)) / (2 * Math.PI)) * WORLD_SIZE]
}

export function placeOf([x, y]: WorldPoint): Place {
  return [
    (x / WORLD_SIZE) * 360,
    (Math.atan(Math.sinh((-y / WORLD_SIZE) * 2 * Math.PI)) * 180) / Math.PI,
  ]
}

export const scaleOf = ({ zoom }: Camera): number => 2 ** zoom

export function project(place: Place, view: View): ScreenPoint {
  return projectWorld(worldOf(place), view)
}

export function projectWorld([x, y]: WorldPoint, { camera, width, height }: View): ScreenPoint {
  const [centreX, centreY] = worldOf([camera.lng, camera.lat])
  const scale = scaleOf(camera)
  return { x: width / 2 + (x - centreX) * scale, y: height / 2 + (y - centreY) * scale }
}

export function unproject({ x, y }: ScreenPoint, { camera, width, height }: View): Place {
  const [centreX, centreY] = worldOf([camera.lng, camera.lat])
  const scale = scaleOf(camera)
  return placeOf([centreX + (x - width / 2) / scale, centreY + (y - height / 2) / scale])
}

/** The camera within the limits of zoom and with the world filling the map's height where it can. */
export function constrain(camera: Camera, { height }: Size): Camera {
  const least = Math.max(ZOOM.least, Math.log2(height / WORLD_SIZE))
  const zoom = clamp(camera.zoom, Math.min(least, ZOOM.most), ZOOM.most)
  const most = Math.max(0, WORLD_SIZE / 2 - height / 2 / 2 ** zoom)
  const [x, y] = worldOf([camera.lng, camera.lat])
  const lng = ((((camera.lng + 180) % 360) + 360) % 360) - 180
  const isInside = Math.abs(y) <= most
  return { zoom, lng, lat: isInside ? camera.lat : placeOf([x, clamp(y, -most, most)])[1] }
}

/**
 * The camera after the place under a point of the screen was kept there and the zoom changed; at the end of the
 * zoom it stays, as it would else slide.
 */
export function zoomAround(view: View, point: ScreenPoint, asked: number): Camera {
  const { zoom } = constrain({ ...view.camera, zoom: asked }, view)
  const [x, y] = worldOf(unproject(point, view))
  const scale = 2 ** zoom
  const [lng, lat] = placeOf([
    x - (point.x - view.width / 2) / scale,
    y - (point.y - view.height / 2) / scale,
  ])
  return { zoom, lng, lat }
}

/** The camera after the map was dragged by so many CSS pixels. */
export function panBy(view: View, dx: number, dy: number): Camera {
  const [lng, lat] = unproject({ x: view.width / 2 - dx, y: view.height / 2 - dy }, view)
  return { zoom: view.camera.zoom, lng, lat }
}

type Insets = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * The camera that fits bounds into what insets leave free of a map.
 *
 * @param bounds west, south, east, north in degrees; east may be over 180
 */
export function fitBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: Size,
  insets: Insets,
  closest: number,
): Camera {
  const [left, top] = worldOf([west, north])
  const [right, bottom] = worldOf([east, south])
  const free = {
    width: Math.max(1, width - insets.left - insets.right),
    height: Math.max(1, height - insets.top - insets.bottom),
  }
  const scale = Math.min(
    free.width / Math.max(1e-9, right - left),
    free.height / Math.max(1e-9, bottom - top),
  )
  const zoom = clamp(Math.log2(scale), ZOOM.least, Math.min(closest, ZOOM.most))
  const [dx, dy] = [(insets.right - insets.left) / 2, (insets.bottom - insets.top) / 2]
  const [lng, lat] = placeOf([
    (left + right) / 2 + dx / 2 ** zoom,
    (top + bottom) / 2 + dy / 2 ** zoom,
  ])
  return constrain({ zoom, lng, lat }, { width, height })
}

/** West, south, east, north of what a map shows; east may be over 180. */
export function boundsInView(view: View): readonly [number, number, number, number] {
  const [west, north] = unproject({ x: 0, y: 0 }, view)
  const [east, south] = unproject({ x: view.width, y: view.height }, view)
  return [west, south, east, north]
}
