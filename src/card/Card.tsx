// The card of what is selected: its frame, what it says aloud, its focus, and how it is closed.
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { selectionName } from '../state/selection-name.ts'
import { NOTHING_SELECTED } from '../state/selection-room.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Actor } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { isFocusLost } from '../ui/is-focus-lost.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useAfterPaint } from '../ui/use-after-paint.ts'
import { AreaCard } from './AreaCard.tsx'

const ActorCard = lazyPart(() => import('./ActorCard.tsx').then((m) => m.ActorCard), ActorName)

/** @param isShown false while a panel that the card would cover is in front */
export function Card({ isShown }: { readonly isShown: boolean }) {
  const text = useText()
  const { index, store } = useViewer()
  const selected = useViewerState(({ link }) => link.selection)
  const selection = isShown ? selected : NOTHING_SELECTED
  const area = selection.type === 'area' ? index.areas.get(selection.area) : undefined
  const actor = selection.type === 'actor' ? index.actors.get(selection.actor) : undefined
  const id = area || actor ? `${selection.type} ${(area ?? actor)?.id}` : null
  const name = selectionName(selection, index, text.language)
  /** What is seen first is painted first; the rest of the card comes right after. */
  const whole = useAfterPaint(id, null)
  const card = useRef<HTMLElement>(null)
  /** Held weakly: where it is a map that another one has replaced since, nothing else would hold that. */
  const opener = useRef<WeakRef<Element> | null>(null)
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
      const before = opener.current?.deref()
      if (returnFocus.current && before instanceof HTMLElement) before.focus()
      returnFocus.current = false
      return
    }
    if (card.current && card.current.scrollTop > 0) card.current.scrollTop = 0
    const { activeElement } = document
    const isLost = isFocusLost()
    const isCovered = activeElement?.closest('[inert]') != null
    if (activeElement && !isLost && !card.current?.contains(activeElement)) {
      opener.current = new WeakRef(activeElement)
    }
    // A way outward within the card is gone with the card that it led out of: the new name is next.
    if (isCovered || (isLost && hadFocus.current)) card.current?.querySelector('h2')?.focus()
  }, [id])

  const keepFocus = useCallback(() => {
    if (isFocusLost() && hadFocus.current) card.current?.querySelector('h2')?.focus()
  }, [])

  const isOpen = id !== null
  useEffect(() => {
    // What is selected behind a panel is not in sight: it stays.
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent) => {
      const isOfPopover = event.target instanceof Element && event.target.closest(':popover-open')
      if (event.key === 'Escape' && !event.defaultPrevented && !isOfPopover) close()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [isOpen, close])

  const announcement = area
    ? text.card.announce(name ?? '', index.passagesByArea.get(area.id)?.length ?? 0)
    : actor
      ? text.card.announceActor(name ?? '', saidInArticle(actor, index))
      : ''
  return (
    <>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {id && (
        <aside
          ref={card}
          className="card"
          aria-label={name}
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
          {/* Each card is made anew: nothing of another's stays in it, whatever translates the page. */}
          {area && <AreaCard key={area.id} area={area} isWhole={whole === id} />}
          {actor && (
            <ActorCard key={actor.id} actor={actor} isWhole={whole === id} onThere={keepFocus} />
          )}
        </aside>
      )}
    </>
  )
}

/** How many positions of its own the article gives of an actor, as the signs on its card show. */
const saidInArticle = (actor: Actor, index: StoryIndex): number =>
  (index.positionsByActor.get(actor.id) ?? []).filter(
    ({ evidence }) => voiceOf(evidence, index) === 'article',
  ).length

/** Until the card's code is there, so that the focus has a place to go to; from here the card takes it over. */
function ActorName({ actor }: { readonly actor: Actor }) {
  return (
    <header className="card-head">
      <h2 tabIndex={-1}>{actor.name}</h2>
    </header>
  )
}
