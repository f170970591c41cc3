// Says whose voice the map shows, for as long as it does, and ends it.
import { useEffect, useRef } from 'react'
import { useSelectActor, useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'

export function VoiceBanner() {
  const text = useText()
  const { index, store } = useViewer()
  const selectActor = useSelectActor()
  const actor = useViewerState(({ link }) => link.voice && index.actors.get(link.voice))
  const isPicked = Boolean(actor)
  /** Whether there was a card when the key went down: that is closed first. */
  const wasCard = useRef(false)

  useEffect(() => {
    if (!isPicked) return
    const look = () => {
      wasCard.current = document.querySelector('.card') !== null
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const isOfPopover = event.target instanceof Element && event.target.closest(':popover-open')
      if (event.key !== 'Escape' || event.defaultPrevented || isOfPopover || wasCard.current) return
      store.dispatch({ type: 'voice-picked', actor: null })
    }
    addEventListener('keydown', look, { capture: true })
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('keydown', look, { capture: true })
      removeEventListener('keydown', onKeyDown)
    }
  }, [store, isPicked])

  if (!actor) return null
  return (
    <section className="voice-banner" aria-label={text.voice.name} data-on-map>
      <button type="button" className="link-button" onClick={() => selectActor(actor.id)}>
        {text.voice.title(actor.name)}
      </button>
      <button
        type="button"
        className="button-plain"
        onClick={() => store.dispatch({ type: 'voice-picked', actor: null })}
      >
        <Icon name="close" label={text.voice.end} />
      </button>
    </section>
  )
}
