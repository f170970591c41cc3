// Picks an actor's voice: the map then shows what it wants and refuses, until it is pressed again.
import { useMemo } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { standsOf } from '../story/stands.ts'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { Icon } from '../ui/Icon.tsx'

type Props = {
  readonly actor: Actor
  /** Where it is no more than a sign among others; nothing then, where the map has nothing to show. */
  readonly isSmall?: boolean
  readonly tabIndex?: number
}

export function PickVoice({ actor, isSmall = false, tabIndex }: Props) {
  const text = useText()
  const words = useVoiceText()
  const { index, store } = useViewer()
  const isPicked = useViewerState(({ link }) => link.voice === actor.id)
  const isDrawn = useMemo(
    () => standsOf(actor.id, index).some(({ area }) => index.areas.get(area)?.geometry),
    [actor, index],
  )
  if (!isDrawn) return isSmall ? null : <p className="empty">{words.nothingToDraw}</p>
  const what = text.voice.title(actor.name)
  return (
    <button
      type="button"
      className={isSmall ? 'pick-voice pick-small' : 'button pick-voice'}
      tabIndex={tabIndex}
      title={isSmall ? what : undefined}
      aria-pressed={isPicked}
      onClick={() => store.dispatch({ type: 'voice-picked', actor: isPicked ? null : actor.id })}
    >
      {isSmall ? (
        <Icon name="map" label={what} />
      ) : actor.kind === 'person' ? (
        words.pickPerson
      ) : (
        words.pick
      )}
    </button>
  )
}
