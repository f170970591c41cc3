// A very long list is drawn as far as it is read: the next part comes before its end is in sight.
import { useEffect, useRef, useState } from 'react'

/** Items a part: more than most stories have, and drawn within a moment. */
const PART = 300
/** How far beyond what is in sight the next part is made. */
const AHEAD = '1200px'

/**
 * `shown` is how many items are drawn, `end` for an element after the last of them.
 *
 * @param wanted the place of an item that is to be there, from 0
 */
export function useGrowing<End extends Element>(length: number, wanted = 0) {
  const [reached, setReached] = useState(PART)
  const end = useRef<End>(null)
  const asked = Math.ceil((wanted + 1) / PART) * PART
  const canGrow = typeof IntersectionObserver !== 'undefined'
  const shown = canGrow ? Math.min(length, Math.max(reached, asked)) : length
  useEffect(() => {
    if (!end.current || shown >= length) return
    const observer = new IntersectionObserver(
      ([seen]) => seen?.isIntersecting && setReached(shown + PART),
      { rootMargin: AHEAD },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [shown, length])
  return { shown, end }
}
