// What is being read stays where it is when the pane becomes wider or narrower, as when a phone is turned.

/** Where the eye is: this share of the pane's height from its top. */
const EYE = 0.4

type Read = {
  readonly element: Element
  /** Which part of the element is there, from its top: 0 to 1. */
  readonly share: number
}

/** @returns a function that stops it */
export function keepInSight(pane: HTMLElement): () => void {
  let read: Read | null = null
  let frame = 0
  let width = pane.clientWidth

  const eye = () => pane.getBoundingClientRect().top + EYE * pane.clientHeight
  const look = () => {
    frame = 0
    const { left } = pane.getBoundingClientRect()
    const found = document.elementFromPoint(left + pane.clientWidth / 2, eye())
    if (!found || found === pane || !pane.contains(found)) return
    const { top, height } = found.getBoundingClientRect()
    if (height > 0) read = { element: found, share: (eye() - top) / height }
  }
  const lookNextFrame = () => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  const sizes = new ResizeObserver(() => {
    if (pane.clientWidth === width) return
    width = pane.clientWidth
    if (!read?.element.isConnected || pane.scrollTop === 0) return
    const { top, height } = read.element.getBoundingClientRect()
    pane.scrollTop += top + read.share * height - eye()
  })
  pane.addEventListener('scroll', lookNextFrame, { passive: true })
  sizes.observe(pane)
  return () => {
    cancelAnimationFrame(frame)
    pane.removeEventListener('scroll', lookNextFrame)
    sizes.disconnect()
  }
}
