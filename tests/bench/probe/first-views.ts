// When text, the areas and the map that stays were presented for the first time.
import { hasDrawnWithGl } from './map-changes.ts'
import { presented } from './presented.ts'
import { PANEL } from './surfaces.ts'

const TEXT = 'bench:text'
const PICTURE = 'bench:picture'
/** What a page of ours marks in the frame with its first areas. */
const AREAS = 'bench:areas'
/** CSS pixels; smaller images are no picture of the map. */
const LEAST_WIDTH = 300
/** Of the app it is the background of an element of its own. */
const PICTURES = `#first-map .first-picture, ${PANEL} img, ${PANEL} image`

const first: { text?: number; picture?: number; areas?: number; map?: number } = {}
let isMapSeen = false

export function watchFirstViews(): void {
  // In the microtask after the parser, and so before anything is painted.
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-busy', 'data-drawn-by'],
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      identifier: string
      renderTime: number
      intersectionRect: DOMRectReadOnly
    })[]) {
      const { identifier, renderTime, intersectionRect } = entry
      if (identifier === TEXT) first.text ??= renderTime
      if (identifier === PICTURE && intersectionRect.width >= LEAST_WIDTH) {
        first.picture ??= renderTime
      }
    }
  }).observe({ type: 'element', buffered: true })
  new PerformanceObserver(async (list) => {
    if (list.getEntriesByName(AREAS).length > 0) first.areas ??= await presented()
  }).observe({ type: 'mark' })
}

function look() {
  if (first.text === undefined) name('h1, h2, h3, label, p', TEXT)
  if (first.map === undefined) name(PICTURES, PICTURE)
  if (!isMapSeen && isMapReady()) {
    isMapSeen = true
    presented().then((time) => {
      first.map = time
    })
  }
}

function name(selector: string, identifier: string) {
  for (const element of document.querySelectorAll(`:is(${selector}):not([elementtiming])`)) {
    element.setAttribute('elementtiming', identifier)
  }
}

/** Who draws the map, as the page says, or else as was seen; null where there is none. */
export const drawnBy = (): string | null =>
  document.querySelector<HTMLElement>(PANEL)?.dataset.drawnBy ?? (hasDrawnWithGl() ? 'gl' : null)

/** The first picture's place has been taken, and the map that took it is complete. */
export const isMapReady = (): boolean =>
  document.querySelector(`${PANEL}[aria-busy="false"]`) !== null && drawnBy() !== 'picture'

/** Milliseconds since the navigation; null for what was not there. */
export const firstViews = () => ({
  text: first.text ?? null,
  /** A picture in the HTML, else the first areas that the map draws, else its first complete picture. */
  areas: first.picture ?? first.areas ?? first.map ?? null,
  map: first.map ?? null,
})
