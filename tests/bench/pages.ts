// The two pages under test, and where to find the same things in both. One camera and one size for all.
import type { Page } from '@playwright/test'
import type { Site } from './serve.ts'

export type PageName = 'app' | 'floor'

export type PageUnderTest = {
  readonly name: PageName
  readonly site: Site
  readonly switchOf: (page: Page) => ReturnType<Page['getByRole']>
}

export const VIEWPORT = { width: 1280, height: 800 }
/** The left pane's width in CSS pixels, in both pages. */
const PANE = 352
const CAMERA = { zoom: 5, lat: 48.6, lng: 30 }
/** Proposals that are on during the pan; one of them is switched by hand. */
const OVERLAYS = ['allied-force', 'presence', 'staging']
const SWITCHED = { id: 'staging', title: 'Staging in a neighbour' }

type Point = { readonly x: number; readonly y: number }

export function pagesUnderTest(app: Site, floor: Site): readonly PageUnderTest[] {
  return [
    {
      name: 'app',
      site: app,
      switchOf: (page) => page.getByRole('switch', { name: SWITCHED.title }),
    },
    {
      name: 'floor',
      site: floor,
      switchOf: (page) => page.getByRole('switch', { name: SWITCHED.id }),
    },
  ]
}

export const CAMERA_HASH = `#map=${CAMERA.zoom}/${CAMERA.lat}/${CAMERA.lng}`
export const plainUrl = (page: PageUnderTest): string => page.site.url + CAMERA_HASH
export const overlaysUrl = (page: PageUnderTest): string =>
  `${page.site.url}${CAMERA_HASH}&proposals=${OVERLAYS.join(',')}`

/** CSS pixels from the page's corner, by MapLibre's projection: Web Mercator, a world of 512 px at zoom 0. */
function pixelAt(lng: number, lat: number): Point {
  const world = 512 * 2 ** CAMERA.zoom
  const x = (degrees: number) => (degrees / 360) * world
  const y = (degrees: number) =>
    (-Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * world
  return {
    x: Math.round((PANE + VIEWPORT.width) / 2 + x(lng) - x(CAMERA.lng)),
    y: Math.round(VIEWPORT.height / 2 + y(lat) - y(CAMERA.lat)),
  }
}

/** Inside Donetsk oblast, away from every label point and border. */
export const DONETSK = pixelAt(37.72, 47.98)
/** A piece of Romania, which the switched overlay covers. */
const romania = pixelAt(24.8, 45.9)
export const SWITCHED_CLIP = { x: romania.x - 40, y: romania.y - 30, width: 80, height: 60 }
export const MAP_CENTRE: Point = pixelAt(CAMERA.lng, CAMERA.lat)
