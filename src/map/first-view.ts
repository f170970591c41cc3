// The first view of a story on pages of each size: a zoom and a place that the size of the page alone decides, so
// that the picture in the HTML, the plain map and MapLibre begin alike.
import type { Bounds } from '../geometry/bounds.ts'
import { type Camera, fitBounds } from '../geometry/mercator.ts'

export type FirstView = {
  readonly name: string
  /** A media query; the first that matches holds. */
  readonly media: string
  /** CSS pixels that the map has at least on such a page: the story's bounds fit into it. */
  readonly fit: { readonly width: number; readonly height: number }
  /** CSS pixels of the picture: on any such page it covers the map. */
  readonly picture: { readonly width: number; readonly height: number }
}

export const FIRST_VIEWS: readonly FirstView[] = [
  {
    name: 'phone',
    media: '(max-width: 719px)',
    fit: { width: 374, height: 400 },
    picture: { width: 720, height: 640 },
  },
  {
    name: 'upright',
    media: '(max-width: 1099px) and (orientation: portrait)',
    fit: { width: 720, height: 480 },
    picture: { width: 1100, height: 760 },
  },
  {
    name: 'tablet',
    media: '(max-width: 1099px)',
    fit: { width: 520, height: 400 },
    picture: { width: 760, height: 1050 },
  },
  {
    name: 'wide',
    media: '(min-width: 1800px) and (min-height: 940px)',
    fit: { width: 1390, height: 860 },
    picture: { width: 2208, height: 1300 },
  },
  {
    name: 'desk',
    media: '(min-width: 1100px)',
    fit: { width: 860, height: 580 },
    picture: { width: 1448, height: 1000 },
  },
]

/** Around the bounds: nothing, as a story's bounds leave room, and so that all first views have one middle. */
const AROUND = { top: 0, right: 0, bottom: 0, left: 0 }
/** Zoom level beyond which no story begins. */
const CLOSEST = 8

export const firstCamera = (bounds: Bounds, { fit }: FirstView): Camera =>
  fitBounds(bounds, fit, AROUND, CLOSEST)

/** @param matches whether a media query holds */
export function firstViewOf(matches: (media: string) => boolean): FirstView {
  const view = FIRST_VIEWS.find(({ media }) => matches(media)) ?? FIRST_VIEWS.at(-1)
  if (!view) throw new Error('there is no first view')
  return view
}
