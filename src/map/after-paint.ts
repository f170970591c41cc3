// What can wait until the page has painted what it has changed.

/** @returns a function that forgets it */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  // What is asked for within a frame comes when that frame is painted.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
