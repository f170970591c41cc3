// The notes where they find no room beside their areas: one at a time, its area lit on the map, which goes there where
// the reader would not see it.
import '../theme/notes.css'
import { useEffect, useRef, useState } from 'react'
import { project, type View } from '../geometry/mercator.ts'
import { useSelectArea, useViewer, useViewerState } from '../state/viewer-context.ts'
import { isBare } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { useOpenNotes } from './closed-notes.ts'
import { boxesOnMap, isSeen, pointOfNote } from './note-point.ts'

/** @property view where the camera rests */
type Props = { readonly view: View | null }

export function NotePager({ view }: Props) {
  const text = useText()
  const { index, store, layers, camera } = useViewer()
  const pager = useRef<HTMLElement>(null)
  const selectArea = useSelectArea()
  const { notes, close } = useOpenNotes(index)
  const [asked, setAsked] = useState(0)
  const isAlone = useViewerState(isBare)
  const place = notes.length > 0 ? asked % notes.length : 0
  const note = isAlone ? notes[place] : undefined
  const area = note && index.areas.get(note.area)
  const lit = asked > 0 ? (area?.id ?? null) : null

  useEffect(() => {
    if (!lit) return
    store.dispatch({ type: 'area-hovered', area: lit })
    return () => store.dispatch({ type: 'area-hovered', area: null })
  }, [lit, store])

  if (!note || !area) return null
  const goOn = () => {
    setAsked(place + 1)
    const after = notes[(place + 1) % notes.length]
    const next = after && index.areas.get(after.area)
    const panel = pager.current?.closest('.map-panel')
    const at = next && layers && pointOfNote(next, layers)
    if (!next || !at || !view || !panel) return
    const frame = [0, 0, view.width, view.height] as const
    if (!isSeen(project(at, view), frame, boxesOnMap(panel))) {
      camera.send({ type: 'fit-area', area: next.id })
    }
  }
  return (
    <section ref={pager} className="note-pager" aria-label={text.notes.name} data-on-map>
      <button
        type="button"
        className="note-open"
        lang={index.story.language}
        onClick={() => selectArea(area.id)}
      >
        <strong>{nameOf(area, text.language)}</strong> <span>{note.text}</span>
      </button>
      <p className="note-steps">
        <button
          type="button"
          className="button-plain"
          onClick={() => close(...notes.map((one) => one.area))}
        >
          <Icon name="close" label={text.notes.closeAll} />
        </button>
        <button type="button" className="button-plain" onClick={goOn}>
          <span className="visually-hidden">{text.notes.next}, </span>
          {text.notes.position(place + 1, notes.length)} <Icon name="next" />
        </button>
      </p>
    </section>
  )
}
