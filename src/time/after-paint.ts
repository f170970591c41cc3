// What can wait until the page has painted what it has changed.

/**
 * A frame begins when the one before it has been handed on: what runs in the second leaves the first to the screen.
 *
 * @returns a function that forgets it
 */
export function afterPaint(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(run)
  })
  return () => cancelAnimationFrame(frame)
}
