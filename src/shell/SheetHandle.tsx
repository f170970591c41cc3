// The handle of the phone's sheet: pulled, it stops where it is nearest; pressed, it makes the sheet large or usual.
import { type PointerEvent, useRef } from 'react'
import { useText } from '../text/use-text.ts'

/** Title and tabs alone; beside the map; nearly the whole screen. */
export type Stop = 'low' | 'half' | 'full'

const STOPS: readonly Stop[] = ['low', 'half', 'full']
/** CSS pixels that a pull goes at least. */
const PULL = 24

type Props = { readonly stop: Stop; readonly onStop: (stop: Stop) => void }

export function SheetHandle({ stop, onStop }: Props) {
  const text = useText()
  const start = useRef<number | null>(null)
  const wasPulled = useRef(false)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    start.current = event.clientY
    wasPulled.current = false
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerUp = ({ clientY }: PointerEvent) => {
    const pulled = start.current === null ? 0 : start.current - clientY
    start.current = null
    if (Math.abs(pulled) < PULL) return
    wasPulled.current = true
    const next = STOPS[STOPS.indexOf(stop) + Math.sign(pulled)]
    if (next) onStop(next)
  }
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-expanded={stop === 'full'}
      onPointerDown={onPointerDown}
      onPointerUp={onPointerUp}
      onClick={() => {
        // The click that ends a pull has done its work.
        if (!wasPulled.current) onStop(stop === 'half' ? 'full' : 'half')
        wasPulled.current = false
      }}
    >
      <span className="visually-hidden">{text.sheet.expand}</span>
    </button>
  )
}
