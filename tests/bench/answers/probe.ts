// Put into the page of the shipped story: how long after an input what answers it is painted.
import { before } from '../probe/hook.ts'
import { afterFrame } from '../probe/presented.ts'

type Input = 'pointerdown' | 'pointermove'
type Take = (painted: number) => void

let onMapPainted: Take | null = null
let answered: Promise<number> = Promise.resolve(Number.NaN)

/** @param sign a selector of what is there then and was not before; null for the map, drawn anew */
function expectAnswer(input: Input, sign: string | null): void {
  answered = new Promise((resolve) => {
    addEventListener(
      input,
      ({ timeStamp }) => {
        const take: Take = (painted) => resolve(painted - timeStamp)
        if (sign === null) onMapPainted = take
        else whenThere(sign, () => afterFrame(() => take(performance.now())))
      },
      { capture: true, once: true },
    )
  })
}

function whenThere(sign: string, run: () => void): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(sign)) return
    observer.disconnect()
    run()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}

// The plain map draws within a frame: a message sent then arrives when it is painted.
before(CanvasRenderingContext2D.prototype, ['fill'], ({ canvas }) => {
  if (!onMapPainted || canvas.className !== 'plain-canvas') return
  const take = onMapPainted
  onMapPainted = null
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => take(performance.now())
  port2.postMessage(null)
})

const answers = { expect: expectAnswer, answered: () => answered }

declare global {
  interface Window {
    answers: typeof answers
  }
}

window.answers = answers
