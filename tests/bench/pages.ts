// The pages under test, and where to find the same things in all of them.
import type { Page } from '@playwright/test'
import { type Camera, cameraKey } from './camera.ts'
import type { Site } from './serve.ts'

export const APP_PAGES = ['app', 'app-gl', 'app-plain'] as const
export const LEAFLET_PAGES = ['leaflet-svg', 'leaflet-canvas'] as const
export const PAGE_NAMES = [...APP_PAGES, 'floor', ...LEAFLET_PAGES] as const
export type AppPageName = (typeof APP_PAGES)[number]
export type PageName = (typeof PAGE_NAMES)[number]

export const PAGE_TITLES: Readonly<Record<PageName, string>> = {
  app: 'App, as it chooses',
  'app-gl': 'App, MapLibre (`draw=gl`)',
  'app-plain': 'App, plain map (`draw=plain`)',
  floor: 'Floor',
  'leaflet-svg': 'Leaflet, SVG',
  'leaflet-canvas': 'Leaflet, canvas',
}

export type PageUnderTest = {
  readonly name: PageName
  readonly isApp: boolean
  readonly site: Site
  readonly camera: Camera
  /** Of the address, before the hash. */
  readonly search: string
  /** What the link asks for beside camera and proposals. */
  readonly keys: readonly string[]
  /** The renderer that is measured under this name; null for whichever the page chooses. */
  readonly renderer: 'gl' | 'plain' | null
  readonly needsWebGl: boolean
  readonly switchOf: (page: Page) => ReturnType<Page['getByRole']>
}

export type Sites = { readonly app: Site; readonly floor: Site; readonly leaflet: Site }

/** Proposals that are on while the map moves; one of them is switched by hand. */
const OVERLAYS = ['allied-force', 'presence', 'staging']
const SWITCHED = { id: 'staging', title: 'Staging in a neighbour' }

export function pagesUnderTest(sites: Sites, camera: Camera): readonly PageUnderTest[] {
  const switchNamed =
    (name: string): PageUnderTest['switchOf'] =>
    (page) =>
      page.getByRole('switch', { name })
  const app = {
    isApp: true,
    site: sites.app,
    camera,
    search: '',
    switchOf: switchNamed(SWITCHED.title),
  }
  const reference = {
    isApp: false,
    camera,
    keys: [],
    renderer: null,
    needsWebGl: false,
    switchOf: switchNamed(SWITCHED.id),
  }
  const leaflet = { ...reference, site: sites.leaflet }
  return [
    { ...app, name: 'app', keys: [], renderer: null, needsWebGl: false },
    { ...app, name: 'app-gl', keys: ['draw=gl'], renderer: 'gl', needsWebGl: true },
    { ...app, name: 'app-plain', keys: ['draw=plain'], renderer: 'plain', needsWebGl: false },
    { ...reference, name: 'floor', site: sites.floor, search: '', needsWebGl: true },
    { ...leaflet, name: 'leaflet-svg', search: '?renderer=svg' },
    { ...leaflet, name: 'leaflet-canvas', search: '?renderer=canvas' },
  ]
}

const address = ({ site, search }: PageUnderTest, keys: readonly string[]) =>
  `${site.url}${search}${keys.length > 0 ? `#${keys.join('&')}` : ''}`

/** The first view: the app's own, without a camera in the link, as most readers open it. */
export const plainUrl = (page: PageUnderTest): string =>
  page.isApp ? address(page, page.keys) : cameraUrl(page)

/** The same view, asked for by the link. */
export const cameraUrl = (page: PageUnderTest): string =>
  address(page, [cameraKey(page.camera), ...page.keys])

export const overlaysUrl = (page: PageUnderTest): string =>
  address(page, [...overlayKeys(page.camera), ...page.keys])

/** Of a link with all three overlays. */
export const overlayKeys = (camera: Camera): readonly string[] => [
  cameraKey(camera),
  `proposals=${OVERLAYS.join(',')}`,
]
