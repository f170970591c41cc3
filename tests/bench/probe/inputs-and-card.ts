// When the reader acted, when the card was in the document, and when it was painted. The same for both
// pages: each answers with an element of class "card" that has the area's name as its heading.

export const CARD_NAME = 'Donetsk'
/** Names of the marks in a trace. */
export const MARKS = {
  input: 'bench:input',
  card: 'bench:card',
  painted: 'bench:painted',
} as const

let card: { inDocument: number; painted: number | null } | null = null
let lastInput = 0
let readyAt: number | null = null

export function watchInputsAndCard(): void {
  for (const type of ['pointerdown', 'click', 'keydown'] as const) {
    addEventListener(type, noteInput, { capture: true })
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-busy'],
  })
}

function noteInput(event: Event) {
  lastInput = event.timeStamp
  performance.mark(MARKS.input)
}

function look() {
  readyAt ??= document.querySelector('.map-panel[aria-busy="false"]') ? performance.now() : null
  const heading = document.querySelector('.card h2')?.textContent ?? ''
  if (!heading.startsWith(CARD_NAME)) {
    card = null
    return
  }
  if (card) return
  const times = { inDocument: performance.now(), painted: null as number | null }
  card = times
  performance.mark(MARKS.card)
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    times.painted = performance.now()
    performance.mark(MARKS.painted)
  }
  // A frame paints after its callbacks; a message sent from one arrives when that is done.
  requestAnimationFrame(() => port2.postMessage(null))
}

export const cardInDocument = (): number | null => card?.inDocument ?? null
export const isCardPainted = (): boolean => typeof card?.painted === 'number'
export const lastInputTime = (): number => lastInput
export const mapReady = (): number | null => readyAt
