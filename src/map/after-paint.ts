// What can wait until the page has painted what it has changed.

/** @returns a function that forgets it */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  // A task that a frame asks for comes after that frame's paint.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
