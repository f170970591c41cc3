// When a frame was on the screen. A mark of one character goes into the page together with what is timed,
// and Element Timing answers when the frame that first shows it was presented: for the browser the same
// moment as for First Contentful Paint, and the same for WebGL, canvas, SVG and HTML.

const NAME = 'bench:frame:'

type Mark = {
  readonly element: HTMLElement
  readonly resolve: (time: number) => void
  /** When the browser had made the frame with it; presenting comes after that. */
  made: number | null
}

/** Milliseconds. Some Chromiums never answer for a frame that shows nothing new beside the mark. */
const PATIENCE = 3000

let last = 0
let lastAnswer = 0
/** By number; they stay in the page until they are answered, as the browser forgets those that left it. */
const waiting = new Map<number, Mark>()
let holder: HTMLElement | null = null

export function watchPresented(): void {
  new PerformanceObserver((list) => {
    const answers = (
      list.getEntries() as (PerformanceEntry & { identifier: string; renderTime: number })[]
    )
      .filter(({ identifier }) => identifier.startsWith(NAME))
      .map(
        ({ identifier, renderTime }) =>
          [Number(identifier.slice(NAME.length)), renderTime] as const,
      )
      .sort(([a], [b]) => a - b)
    for (const [number, time] of answers) answer(number, time)
  }).observe({ type: 'element', buffered: true })
}

/** Frames are presented in their order: an earlier mark that got no answer of its own was there by then. */
function answer(number: number, time: number) {
  lastAnswer = Math.max(lastAnswer, time)
  for (const [earlier, { element, resolve, made }] of waiting) {
    if (earlier > number) continue
    waiting.delete(earlier)
    element.remove()
    resolve(earlier === number ? time : (made ?? time))
  }
}

/** Milliseconds since the navigation at which the next frame, or the one being made, was presented. */
export function presented(): Promise<number> {
  last += 1
  const number = last
  // A block: the browser times text by the block that it stands in.
  const element = document.createElement('div')
  element.textContent = '·'
  element.style.position = 'absolute'
  element.style.left = `${number % 4}px`
  element.setAttribute('elementtiming', NAME + number)
  placeForMarks().append(element)
  // Then the time counts at which that frame was made, or the one before it presented.
  setTimeout(() => {
    const mark = waiting.get(number)
    if (mark) answer(number, Math.max(mark.made ?? performance.now(), lastAnswer))
  }, PATIENCE)
  return new Promise((resolve) => {
    const mark: Mark = { element, resolve, made: null }
    waiting.set(number, mark)
    afterFrame(() => {
      mark.made = performance.now()
    })
  })
}

/** A frame paints after its callbacks; a message sent from one arrives when that is done. */
export function afterFrame(run: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = run
  requestAnimationFrame(() => port2.postMessage(null))
}

/** A layer of its own, so that a mark costs the page's other layers no painting. */
function placeForMarks(): HTMLElement {
  if (holder && holder.parentElement === document.body) return holder
  holder = document.createElement('div')
  Object.assign(holder.style, {
    position: 'fixed',
    left: '0',
    bottom: '0',
    width: '8px',
    height: '8px',
    font: '8px/8px sans-serif',
    contain: 'strict',
    willChange: 'transform',
    pointerEvents: 'none',
    // What is covered is not drawn, and so not presented.
    zIndex: '2147483647',
    background: 'white',
  })
  holder.ariaHidden = 'true'
  // Element Timing looks at what is in the body only.
  ;(document.body ?? document.documentElement).append(holder)
  return holder
}
