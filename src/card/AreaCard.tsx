// The card of the selected area: everything that the story has on it, each claim with its evidence.
import { Fragment, useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { Beyond } from './Beyond.tsx'
import { CardHead } from './CardHead.tsx'
import { Events } from './Events.tsx'
import { Facts } from './Facts.tsx'
import { Passages } from './Passages.tsx'
import { Positions } from './Positions.tsx'
import { ProposalsHere } from './ProposalsHere.tsx'
import { Silences } from './Silences.tsx'

/** @param isShown false while a panel that the card would cover is in front */
export function AreaCard({ isShown }: { readonly isShown: boolean }) {
  const text = useText()
  const { index, store } = useViewer()
  const selected = useViewerState(selectedArea)
  const id = isShown ? selected : null
  const area = id ? index.areas.get(id) : undefined
  /** What is seen first is painted first; the rest of the card comes right after. */
  const whole = useDeferredValue(id, null)
  const card = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  const hadFocus = useRef(false)
  const returnFocus = useRef(false)

  const close = useCallback(() => {
    // What the card covers cannot have the focus before the card is gone.
    const isWithin = card.current?.contains(document.activeElement)
    if (isWithin) returnFocus.current = true
    store.dispatch({ type: 'selection-cleared' })
    hadFocus.current = false
  }, [store])

  // Before the browser takes the focus from what the card covers.
  useLayoutEffect(() => {
    if (!id) {
      if (returnFocus.current && opener.current instanceof HTMLElement) opener.current.focus()
      returnFocus.current = false
      return
    }
    if (card.current && card.current.scrollTop > 0) card.current.scrollTop = 0
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body
    const isCovered = activeElement?.closest('[inert]') != null
    if (!isLost && !card.current?.contains(activeElement)) opener.current = activeElement
    // A way outward within the card is gone with the card that it led out of: the new name is next.
    if (isCovered || (isLost && hadFocus.current)) card.current?.querySelector('h2')?.focus()
  }, [id])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOfPopover = event.target instanceof Element && event.target.closest(':popover-open')
      if (event.key === 'Escape' && !event.defaultPrevented && !isOfPopover) close()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [close])

  const announcement = area
    ? text.card.announce(
        nameOf(area, text.language),
        index.passagesByArea.get(area.id)?.length ?? 0,
      )
    : ''
  return (
    <>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {area && (
        <aside
          ref={card}
          className="card"
          aria-label={nameOf(area, text.language)}
          data-over-map
          onFocus={() => {
            hadFocus.current = true
          }}
          onBlur={({ relatedTarget }) => {
            // Null where the focused element itself is gone.
            if (relatedTarget) hadFocus.current = false
          }}
        >
          <button type="button" className="card-close" onClick={close}>
            <Icon name="close" label={text.card.close} />
          </button>
          {/* Each area's card is made anew: nothing of another's stays in it, whatever translates the page. */}
          <Fragment key={area.id}>
            <CardHead area={area} />
            <Passages area={area} />
            {whole === area.id && (
              <>
                <Positions area={area} />
                <Silences area={area} />
                <ProposalsHere area={area} />
                <Events area={area} />
                <Facts area={area} />
                <Beyond area={area} />
              </>
            )}
          </Fragment>
        </aside>
      )}
    </>
  )
}
