// What reaches the area through another: folded, and made only when it is opened; it leads to the other area.
import { type ReactNode, useState } from 'react'
import { useSelectArea } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

type Props = {
  readonly area: Area
  readonly title: string
  readonly count: number
  readonly children: () => ReactNode
}

export function Through({ area, title, count, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const selectArea = useSelectArea()
  const { language } = useText()
  return (
    <details className="through" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className="count">{count}</span>
      </summary>
      {isOpen && (
        <>
          {children()}
          <button type="button" className="chip" onClick={() => selectArea(area.id)}>
            {nameOf(area, language)}
          </button>
        </>
      )}
    </details>
  )
}
