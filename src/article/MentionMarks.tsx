// Where in the article the area that is pointed at, or selected, is named: marks along the edge of the pane, as a
// scroll bar would have them.
import { useLayoutEffect, useRef, useState } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'

type Marks = {
  /** CSS pixels of the pane. */
  readonly height: number
  /** Shares of the article's height. */
  readonly shares: readonly number[]
}

const NONE: Marks = { height: 0, shares: [] }

/** Stands in the element whose passages have their ids in `data-passage`. */
export function MentionMarks() {
  const { index } = useViewer()
  const area = useViewerState((state) => state.session.hover ?? selectedArea(state))
  const [{ height, shares }, setMarks] = useState(NONE)
  const strip = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const pane = strip.current?.closest('.pane')
    const article = strip.current?.parentElement
    if (!pane || !article || !area) return setMarks(NONE)
    const passages = index.passagesByArea.get(area) ?? []
    const measure = () => {
      const top = pane.getBoundingClientRect().top - pane.scrollTop
      const shareOf = (id: string) => {
        const item = pane.querySelector(`[data-passage="${CSS.escape(id)}"]`)
        const box = item?.getBoundingClientRect()
        return box ? [(box.top + box.height / 2 - top) / pane.scrollHeight] : []
      }
      setMarks({ height: pane.clientHeight, shares: passages.flatMap(({ id }) => shareOf(id)) })
    }
    measure()
    // A text that was brought, more of the article, another width of the pane: all moves the passages.
    if (typeof ResizeObserver === 'undefined') return
    const sizes = new ResizeObserver(measure)
    for (const element of [pane, article]) sizes.observe(element)
    return () => sizes.disconnect()
  }, [area, index])

  return (
    <div ref={strip} className="mention-marks" aria-hidden="true">
      {shares.map((share) => (
        <span key={share} style={{ top: `${share * height}px` }} />
      ))}
    </div>
  )
}
