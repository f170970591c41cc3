// One camera and one size for all pages, and where things lie under it.

export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number }
export type Point = { readonly x: number; readonly y: number }

export const VIEWPORT = { width: 1280, height: 800 }
/** The left pane's width in CSS pixels, in all pages. */
const PANE = 352

/** The app's first view at this size; taken where the app does not tell it in its link. */
export const USUAL_CAMERA: Camera = { zoom: 4.36, lat: 49.23, lng: 27.75 }

export const cameraKey = ({ zoom, lat, lng }: Camera): string => `map=${zoom}/${lat}/${lng}`

/** @param hash with or without `#`; null where it names no camera */
export function readCamera(hash: string): Camera | null {
  const parts = new URLSearchParams(hash.replace(/^#/, '')).get('map')?.split('/').map(Number)
  if (parts?.length !== 3 || !parts.every(Number.isFinite)) return null
  const [zoom = 0, lat = 0, lng = 0] = parts
  return { zoom, lat, lng }
}

/** CSS pixels from the page's corner, by MapLibre's projection: Web Mercator, a world of 512 px at zoom 0. */
export function pixelAt(camera: Camera, lng: number, lat: number): Point {
  const world = 512 * 2 ** camera.zoom
  const x = (degrees: number) => (degrees / 360) * world
  const y = (degrees: number) =>
    (-Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world
  return {
    x: Math.round((PANE + VIEWPORT.width) / 2 + x(lng) - x(camera.lng)),
    y: Math.round(VIEWPORT.height / 2 + y(lat) - y(camera.lat)),
  }
}

/** Inside Donetsk oblast, away from every label point and border. */
export const donetsk = (camera: Camera): Point => pixelAt(camera, 37.72, 47.98)

/** A piece of Romania, which the switched overlay covers. */
export function romania(camera: Camera) {
  const { x, y } = pixelAt(camera, 24.8, 45.9)
  return { x: x - 20, y: y - 15, width: 40, height: 30 }
}

export const mapCentre = (camera: Camera): Point => pixelAt(camera, camera.lng, camera.lat)
