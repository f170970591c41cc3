// One line for the first visit: what can be done here. Gone for good once it is closed, or once the reader
// has selected an area and so knows it.
import { useCallback, useEffect, useState } from 'react'
import { recall, remember } from '../state/remember.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'

const KEY = 'standpoint:hint'

export function FirstHint() {
  const text = useText()
  const { store } = useViewer()
  const [isWanted, setWanted] = useState(() => recall(KEY) !== 'seen')
  /** A screen reader announces what comes into a live region, not what it came with. */
  const [isThere, setThere] = useState(false)
  const isPhone = useMediaQuery(PHONE)
  /** A card, or the banner of a voice, stands in its place. */
  const isInTheWay = useViewerState(
    ({ link }) => link.selection.type !== 'none' || link.voice !== null,
  )

  const dismiss = useCallback(() => {
    remember(KEY, 'seen')
    setWanted(false)
  }, [])

  useEffect(() => setThere(true), [])
  // Only now, when the area that the link asked for is already selected: that one was not the reader's choice.
  useEffect(() => {
    if (!isThere || !isWanted) return
    return store.subscribe((state, previous) => {
      const area = selectedArea(state)
      if (area !== null && area !== selectedArea(previous)) dismiss()
    })
  }, [store, isThere, isWanted, dismiss])

  if (!isWanted || isInTheWay) return null
  const words = isPhone ? text.hint.phone : text.hint.desk
  return (
    <section className="first-hint" aria-label={text.hint.name} data-on-map>
      {/* In sight from the first paint, so that nothing moves; announced by the region beside it. */}
      <p aria-hidden="true" className="hint-desk">
        {text.hint.desk}
      </p>
      <p aria-hidden="true" className="hint-phone">
        {text.hint.phone}
      </p>
      <p role="status" className="visually-hidden">
        {isThere && words}
      </p>
      <button type="button" className="button-plain" onClick={dismiss}>
        <Icon name="close" label={text.hint.dismiss} />
      </button>
    </section>
  )
}
