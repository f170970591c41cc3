// The edge between pane and map, to be moved by pointer and by keys (WAI-ARIA, window splitter).
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useText } from '../text/use-text.ts'
import { collapsePane, PANE_ID, remInPixels, resizePane, usePaneWidth } from './pane-choice.ts'
import { widthForKey, widthWithin } from './pane-width.ts'

export function Splitter() {
  const text = useText()
  const { width, limits } = usePaneWidth()
  /** From the pointer to the edge, so that the edge does not jump to the pointer. */
  const offset = useRef(0)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.preventDefault() // Else a drag selects the text that it passes.
    event.currentTarget.focus()
    event.currentTarget.setPointerCapture(event.pointerId)
    offset.current = width - event.clientX
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    resizePane(widthWithin(event.clientX + offset.current, limits))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = widthForKey(event.key, width, limits, remInPixels())
    if (next !== null) resizePane(next)
    else if (event.key === 'Enter') collapsePane(true)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved
    <div
      role="separator"
      className="splitter"
      tabIndex={0}
      aria-label={text.panePart.width}
      aria-orientation="vertical"
      aria-controls={PANE_ID}
      aria-valuenow={width}
      aria-valuemin={Math.round(limits.min)}
      aria-valuemax={Math.round(limits.max)}
      aria-valuetext={text.panePart.pixels(width)}
      title={text.panePart.widthHelp}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => resizePane(null)}
      onKeyDown={onKeyDown}
    />
  )
}
