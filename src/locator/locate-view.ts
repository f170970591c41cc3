// Where the map's view lies: near, in a small map of the region around it; far away, on the side of the globe that
// is seen. Neither is drawn anew while the view stays about where it is; the frame alone goes with it.
import type { Bounds } from '../geometry/bounds.ts'
import { onGlobe } from '../geometry/globe.ts'
import {
  constrain,
  fitBounds,
  type Place,
  project,
  type Size,
  unproject,
  type View,
} from '../geometry/mercator.ts'

export type Locator =
  | { readonly kind: 'inset'; readonly view: View }
  | { readonly kind: 'globe'; readonly view: View; readonly middle: Place }

/** Zoom levels. */
const INSET_FROM = 6
const GLOBE_BELOW = 3
/** CSS pixels that a map has at least, so that there is room beside its legend. */
const LEAST: Size = { width: 520, height: 360 }

/** CSS pixels. */
const INSET: Size = { width: 128, height: 96 }
/** Zoom level beyond which no inset goes, so that a frame fits into it. */
const INSET_CLOSEST = 2
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 }
const LEAST_FRAME = 6

/** CSS pixels at zoom 0. */
export const GLOBE_RADIUS = 48
const GLOBE: View = {
  width: 2 * GLOBE_RADIUS,
  height: 2 * GLOBE_RADIUS,
  camera: { zoom: 0, lng: 0, lat: 0 },
}
/** Degrees by which the globe is turned at once, and the most that it is tilted. */
const GLOBE_STEP = 15
const MOST_TILT = 60

/** @param home bounds of the story: the inset shows them where the view lies within */
export function locatorOf(view: View, home: Bounds): Locator | null {
  const { width, height, camera } = view
  if (width < LEAST.width || height < LEAST.height) return null
  if (camera.zoom >= INSET_FROM) return { kind: 'inset', view: insetOf(view, home) }
  return camera.zoom < GLOBE_BELOW ? { kind: 'globe', view: GLOBE, middle: middleOf(view) } : null
}

function insetOf(view: View, home: Bounds): View {
  const camera = fitBounds(home, INSET, NO_INSETS, INSET_CLOSEST)
  const atHome = { ...INSET, camera }
  const [left, top, right, bottom] = frameInInset(view, atHome)
  const isWithin = left >= 0 && top >= 0 && right <= INSET.width && bottom <= INSET.height
  if (isWithin) return atHome
  return { ...INSET, camera: constrain({ ...view.camera, zoom: camera.zoom }, INSET) }
}

const middleOf = ({ camera: { lng, lat } }: View): Place => [
  inSteps(lng),
  Math.min(MOST_TILT, Math.max(-MOST_TILT, inSteps(lat))),
]
const inSteps = (degrees: number) => Math.round(degrees / GLOBE_STEP) * GLOBE_STEP

/** What the map shows, as SVG path data in CSS pixels of the locator; empty where that is all of the globe's near side. */
export function framePath(seen: View, locator: Locator): string {
  if (locator.kind === 'globe') return pathOf(frameOnGlobe(seen, locator.middle))
  const [left, top, right, bottom] = frameInInset(seen, locator.view)
  return pathOf([
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ])
}

const pathOf = (points: readonly (readonly [number, number])[]) =>
  points.length === 0
    ? ''
    : `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

/** Left, top, right, bottom: both maps are Web Mercator, so that the frame is the map made smaller, or a sign for it. */
function frameInInset(seen: View, inset: View) {
  const scale = 2 ** (inset.camera.zoom - seen.camera.zoom)
  const turns = Math.round((inset.camera.lng - seen.camera.lng) / 360)
  const { x, y } = project([seen.camera.lng + 360 * turns, seen.camera.lat], inset)
  const [right, down] = [seen.width, seen.height].map(
    (length) => Math.max(LEAST_FRAME, length * scale) / 2,
  ) as [number, number]
  return [x - right, y - down, x + right, y + down] as const
}

/** Corners on each side of the frame on the globe. */
const CORNERS = 24

/** None where some of it is on the far side, and would be no frame. */
function frameOnGlobe(seen: View, middle: Place): [number, number][] {
  const [west, north] = unproject({ x: 0, y: 0 }, seen)
  const [east, south] = unproject({ x: seen.width, y: seen.height }, seen)
  const corners: Place[] = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]
  const frame = corners.flatMap((from, side) => {
    const to = corners[(side + 1) % corners.length] ?? from
    return Array.from({ length: CORNERS }, (_, i) => {
      const share = i / CORNERS
      const between = (a: number, b: number) => a + (b - a) * share
      return onGlobe([between(from[0], to[0]), between(from[1], to[1])], middle)
    })
  })
  if (east - west >= 180 || frame.some(([, , near]) => near < 0)) return []
  return frame.map(([x, y]) => [GLOBE_RADIUS * (1 + x), GLOBE_RADIUS * (1 + y)])
}
