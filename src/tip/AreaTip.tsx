// Beside the mouse: the name of the area under it, and how much the article has on it. Not for touch, and no news to
// a screen reader, which has the same from the lists and the card.
import { useEffect, useRef, useState } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import { countReaching, silencesReaching, viewsReaching } from '../story/reaching.ts'
import type { AreaId } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

/** CSS pixels from the pointer. */
const BESIDE = 14

export function AreaTip() {
  const text = useText()
  const { index } = useViewer()
  const tip = useRef<HTMLDivElement>(null)
  const [isOverMap, setOverMap] = useState(false)
  const hovered = useViewerState(({ session }) => session.hover)
  const area = hovered && index.areas.get(hovered)

  useEffect(() => {
    const panel = tip.current?.parentElement
    if (!panel) return
    const follow = ({ pointerType, target, clientX, clientY, buttons }: PointerEvent) => {
      const isHere = pointerType !== 'touch' && buttons === 0 && target instanceof HTMLCanvasElement
      setOverMap(isHere)
      if (!isHere || !tip.current) return
      const { left, top, width, height } = panel.getBoundingClientRect()
      const [x, y] = [clientX - left, clientY - top]
      const { style } = tip.current
      // Towards the middle of the map, so that it never leaves it.
      const [isRight, isLow] = [x > width / 2, y > height / 2]
      style.left = isRight ? '' : `${x + BESIDE}px`
      style.right = isRight ? `${width - x + BESIDE}px` : ''
      style.top = isLow ? '' : `${y + BESIDE}px`
      style.bottom = isLow ? `${height - y + BESIDE}px` : ''
    }
    const leave = () => setOverMap(false)
    panel.addEventListener('pointermove', follow)
    panel.addEventListener('pointerdown', leave)
    panel.addEventListener('pointerleave', leave)
    return () => {
      panel.removeEventListener('pointermove', follow)
      panel.removeEventListener('pointerdown', leave)
      panel.removeEventListener('pointerleave', leave)
    }
  }, [])

  return (
    <div ref={tip} className="area-tip" aria-hidden="true" hidden={!isOverMap || !area}>
      {area && (
        <>
          <strong>{nameOf(area, text.language)}</strong>
          <span>{text.tip.counts(...countsOf(area.id, index))}</span>
        </>
      )}
    </div>
  )
}

/** Passages that name it; views and silences of the article that reach it, as its card lists them. */
const countsOf = (area: AreaId, index: StoryIndex): [number, number, number] => [
  index.passagesByArea.get(area)?.length ?? 0,
  countReaching(viewsReaching(area, index, 'article')),
  countReaching(silencesReaching(area, index)),
]
