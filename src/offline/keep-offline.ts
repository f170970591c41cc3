// Has the service worker keep the viewer and the visited stories on this device, and offers a new version when there
// is one. Where service workers are not to be had (no https, a file, a frame that is closed in) all goes on without.
import { Workbox } from 'workbox-window'
import type { FetchedPart } from '../load/fetched-parts.ts'
import type { Language } from '../text/language.ts'
import { offlineTexts } from '../text/offline-text.ts'
import { reloadPage } from '../ui/reload.ts'

type Way = { readonly label: string; readonly go: () => void }

/** Milliseconds: a page that stays open looks for a new version when it is looked at again, and no sooner. */
const HOUR = 3_600_000

let isAsked = false

/**
 * @param notify tells the reader, and what they may do about it
 * @param parts of files that were fetched, by address and range
 */
export async function keepOffline(
  notify: (words: string, way: Way) => void,
  language: Language,
  parts: readonly FetchedPart[],
): Promise<void> {
  if (isAsked || !isPossible()) return
  isAsked = true
  const text = offlineTexts[language]
  const offer = () => notify(text.update, { label: text.reload, go: () => void reloadPage() })
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  workbox.addEventListener('waiting', offer)
  workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
    // Taken in another window: this page is of the version before.
    if (isUpdate || isExternal) offer()
    else workbox.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache: loadedSoFar(parts) } })
  })
  try {
    await workbox.register()
  } catch {
    return
  }
  lookNowAndThen(workbox)
}

/** To ask is already an error in a frame that is closed in. */
function isPossible(): boolean {
  try {
    return isSecureContext && 'serviceWorker' in navigator && navigator.serviceWorker !== undefined
  } catch {
    return false
  }
}

/** What the first page has fetched before the service worker could see it. */
function loadedSoFar(parts: readonly FetchedPart[]): (string | [string, RequestInit])[] {
  const root = location.origin + location.pathname.replace(/[^/]*$/, '')
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const inParts = new Set(parts.map(({ address }) => new URL(address, location.href).href))
  return [
    ...[...new Set(loaded)].filter((one) => one.startsWith(root) && !inParts.has(one)),
    ...parts.map(({ address, range }): [string, RequestInit] => [
      new URL(address, location.href).href,
      { headers: { Range: range } },
    ]),
  ]
}

function lookNowAndThen(workbox: Workbox): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return
    last = Date.now()
    // Without a network there is none.
    workbox.update().catch(() => {})
  })
}
