// Prints the page with a light map: a map in the dark theme is drawn anew first, and comes back afterwards.
import { useEffect, useRef } from 'react'
import { setForPaper, usePalette } from './theme/theme-choice.ts'

/** `print` prints; `onDrawn` is to be called each time that the map's picture is complete. */
export function usePrint() {
  const isLight = usePalette().startsWith('light')
  const isAwaited = useRef(false)
  const print = useRef(() => window.print())
  print.current = () => {
    if (isLight) return window.print()
    isAwaited.current = true
    setForPaper(true)
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && event.key === 'p'
      if (!isPrint) return
      event.preventDefault()
      print.current()
    }
    const onPrinted = () => setForPaper(false)
    addEventListener('keydown', onKeyDown)
    addEventListener('afterprint', onPrinted)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('afterprint', onPrinted)
    }
  }, [])

  const onDrawn = () => {
    if (!isAwaited.current) return
    isAwaited.current = false
    window.print()
  }
  return { print: () => print.current(), onDrawn }
}
