// The notes beside their areas, each with a leader line: a button that opens the area's card, and one that closes it.
import { useRef } from 'react'
import type { LaidLine } from '../paint/name-layout.ts'
import { useSelectArea, useViewer } from '../state/viewer-context.ts'
import type { AreaId } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import type { PlacedNote } from './place-notes.ts'

export type ShownNote = PlacedNote & {
  readonly area: AreaId
  readonly name: string
  /** The name first, in a line of its own. */
  readonly lines: readonly LaidLine[]
}

type Props = {
  readonly notes: readonly ShownNote[]
  readonly onClose: (area: AreaId) => void
}

export function NoteLayer({ notes, onClose }: Props) {
  const text = useText()
  const { index, store } = useViewer()
  const selectArea = useSelectArea()
  const layer = useRef<HTMLElement>(null)
  const point = (area: AreaId | null) => store.dispatch({ type: 'area-hovered', area })
  if (notes.length === 0) return null
  return (
    <section ref={layer} className="map-notes" aria-label={text.notes.name}>
      <svg className="note-leaders" aria-hidden="true">
        {notes.map(({ id, leader: [from, to] }) => (
          <g key={id}>
            <path className="note-halo" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
            <circle cx={to.x} cy={to.y} r="2.5" />
          </g>
        ))}
      </svg>
      {notes.map(({ id, area, name, box: [left, top, right, bottom], lines: [head, ...lines] }) => (
        <div
          key={id}
          className="map-note"
          data-on-map
          style={{ left, top, width: right - left, height: bottom - top }}
          onPointerEnter={() => point(area)}
          onPointerLeave={() => point(null)}
        >
          <button
            type="button"
            className="note-open"
            lang={index.story.language}
            onFocus={() => point(area)}
            onBlur={() => point(null)}
            onClick={() => selectArea(area)}
          >
            <strong>{head?.words}</strong>
            {lines.map(({ words }) => (
              <span key={words}>{words} </span>
            ))}
          </button>
          <button
            type="button"
            className="note-close"
            onClick={({ currentTarget }) => {
              const others = layer.current?.querySelectorAll<HTMLElement>('.note-close') ?? []
              const next = [...others].find((other) => other !== currentTarget)
              const map = layer.current?.closest('.map-panel')?.querySelector('canvas')
              ;(next ?? map)?.focus()
              onClose(area)
            }}
          >
            <Icon name="close" label={text.notes.close(name)} />
          </button>
        </div>
      ))}
    </section>
  )
}
