// The service worker: keeps the viewer, and the stories that were visited, on this device. What the viewer is made
// of comes from the device, a whole build at a time; a story comes from the network, and from the device where
// there is none; of an archive the parts that were wanted.
import { clientsClaim } from 'workbox-core'
import type { WorkboxPlugin } from 'workbox-core/types.js'
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
} from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import type { HeldFiles } from '../hosting/held-files.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: HeldFiles }

/** Seconds after which a network that does not answer counts as none. */
const PATIENCE = 5
/** One for each folder that a site is in: several may share an origin. */
const nameOf = (what: string) => `standpoint-${what}-${self.registration.scope}`
const [ASSETS, STORIES] = [nameOf('assets'), nameOf('stories')]
const { held, later } = self.__WB_MANIFEST

const pathInSite = ({ href }: URL) =>
  href.startsWith(self.registration.scope)
    ? href.slice(self.registration.scope.length).replace(/[?#].*$/, '')
    : undefined

/** A page where there should be a file is what some hosts send for a file that they do not have. */
const isPage = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/html') ?? false

const isFileAsAsked = (request: Request, response: Response) =>
  response.status === 200 &&
  (!isPage(response) || /(\/|\.html)$/.test(new URL(request.url).pathname))

/** Nothing is kept but what was asked for; a build of which a part is missing is not installed at all. */
const onlyFiles: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    isFileAsAsked(request, response) ? response : null,
}

/** What a half-finished deploy once gave in its place, a browser may have been told to keep for ever. */
const askAgain: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) =>
    isFileAsAsked(request, response) ? response : fetch(request.url, { cache: 'reload' }),
}

/** What an answer is kept under: a cache takes no parts of files, so that each is one of its own, by its range. */
function keyOf({ url, headers }: Request): string {
  const range = headers.get('range')
  return range === null ? url : `${url}?${range}`
}

/** Also parts of files, as they were asked for. */
const byRange: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => keyOf(request),
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status !== 206) return isFileAsAsked(request, response) ? response : null
    return new Response(response.body, { headers: response.headers })
  },
}

/** A host in trouble is no reason to lose what was there. That a file is no longer there, it may say. */
const keepThroughTrouble: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) =>
    response.status >= 500 ? ((await caches.match(keyOf(request))) ?? response) : response,
}

addPlugins([onlyFiles, askAgain])
precacheAndRoute([...held])
cleanupOutdatedCaches()
clientsClaim()

// Whatever stands behind the address, as a text that was shared, goes no further than this device.
const page = createHandlerBoundToURL('index.html')
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && ['', 'index.html'].includes(pathInSite(url) ?? '-'),
  page,
)
registerRoute(
  ({ url }) => pathInSite(url)?.startsWith('assets/') ?? false,
  new CacheFirst({ cacheName: ASSETS, plugins: [onlyFiles, askAgain] }),
)
registerRoute(
  ({ url }) => /^(stories|geo)\/|\.pmtiles$/.test(pathInSite(url) ?? ''),
  new NetworkFirst({
    cacheName: STORIES,
    networkTimeoutSeconds: PATIENCE,
    plugins: [byRange, keepThroughTrouble],
  }),
)

self.addEventListener('activate', (event) => event.waitUntil(clearOldAssets()))

/** Those of `assets/` that this build no longer has. */
async function clearOldAssets(): Promise<void> {
  const cache = await caches.open(ASSETS)
  const known = new Set(later)
  const old = (await cache.keys()).filter(({ url }) => !known.has(pathInSite(new URL(url)) ?? ''))
  await Promise.all(old.map((request) => cache.delete(request)))
}

// A new build waits until the reader asks for it, or has closed all pages of the old one.
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})
