// When the reader acted, when the card was there to be seen, and when it was presented. The same for all
// pages: each answers with an element of class "card" that has the area's name as its heading.
import { afterFrame, presented } from './presented.ts'

export const CARD_NAME = 'Donetsk'
/** Names of the marks in a trace. */
export const MARKS = {
  input: 'bench:input',
  card: 'bench:card',
  painted: 'bench:painted',
} as const

type Card = { readonly visible: number; isPainted: boolean; presented: number | null }

let card: Card | null = null
let lastInput = 0

export function watchInputsAndCard(): void {
  for (const type of ['pointerdown', 'click', 'keydown'] as const) {
    addEventListener(type, noteInput, { capture: true })
  }
  // A card that stands in the HTML is shown by a link: nothing in the document changes then.
  addEventListener('click', () => setTimeout(look))
  addEventListener('hashchange', look)
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'open', 'aria-hidden'],
  })
}

function noteInput(event: Event) {
  lastInput = event.timeStamp
  performance.mark(MARKS.input)
}

const isCardVisible = () =>
  [...document.querySelectorAll('.card')].some(
    (element) =>
      element.querySelector('h1, h2, h3')?.textContent?.trim().startsWith(CARD_NAME) &&
      element.checkVisibility({ visibilityProperty: true }),
  )

function look() {
  if (!isCardVisible()) {
    card = null
    return
  }
  if (card) return
  const seen: Card = { visible: performance.now(), isPainted: false, presented: null }
  card = seen
  performance.mark(MARKS.card)
  presented().then((time) => {
    seen.presented = time
  })
  afterFrame(() => {
    seen.isPainted = true
    performance.mark(MARKS.painted)
  })
}

export const cardVisible = (): number | null => card?.visible ?? null
export const cardPresented = (): number | null => card?.presented ?? null
export const isCardPainted = (): boolean => card?.isPainted === true && card.presented !== null
export const lastInputTime = (): number => lastInput
