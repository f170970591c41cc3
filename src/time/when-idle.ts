// What can wait until the page has nothing else to do.

/** Milliseconds, where the browser (Safari) does not say when it is idle. */
const LATER = 1000

/** @returns a function that calls it off */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, LATER)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work)
  return () => cancelIdleCallback(handle)
}
