// Prints the page with a light map: a map in the dark theme is drawn anew first, and comes back afterwards.
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { paperScale } from './map/fit-to-paper.ts'
import { setForPaper, usePalette } from './theme/theme-choice.ts'

/** Milliseconds that paper waits for a light map. */
const PATIENCE = 3000

/** `print` prints; `onDrawn` is to be called each time that the map's picture is complete. */
export function usePrint() {
  const isLight = usePalette().startsWith('light')
  const isAwaited = useRef(false)
  const print = useRef(() => window.print())
  print.current = () => {
    if (isLight) return window.print()
    isAwaited.current = true
    setForPaper(true)
    // There may be no map, or one that does not come to an end.
    setTimeout(onDrawn, PATIENCE)
  }

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPrint(event)) return
      event.preventDefault()
      print.current()
    }
    // Asked for in the browser's own menu, it does not wait: what is light at once is light on paper.
    const onPrint = () => {
      fitToPaper()
      flushSync(() => setForPaper(true))
    }
    const onPrinted = () => setForPaper(false)
    addEventListener('keydown', onKeyDown)
    addEventListener('beforeprint', onPrint)
    addEventListener('afterprint', onPrinted)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('beforeprint', onPrint)
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

/** The style sheet for paper shrinks or enlarges the map by what is said here. */
function fitToPaper(): void {
  const map = document.querySelector('.map')
  if (!map) return
  const { clientWidth: width, clientHeight: height } = map
  const { style } = document.documentElement
  style.setProperty('--map-width', `${width}px`)
  style.setProperty('--map-height', `${height}px`)
  style.setProperty('--paper-scale', String(paperScale({ width, height })))
}

/** By the letter, whatever the case; and by the key's place where the layout has no Latin letters. */
function isPrint({ ctrlKey, metaKey, altKey, key, code }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || altKey) return false
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'p' : code === 'KeyP'
}
