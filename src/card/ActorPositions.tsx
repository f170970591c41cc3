// What an actor holds, alone or with others, and what those hold who speak for it: by the article, and beyond it.
import { useState } from 'react'
import { ViewList } from '../evidence/ViewList.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { View } from '../story/reaching.ts'
import { speakersOf } from '../story/speakers.ts'
import type { Actor } from '../story/types.ts'
import type { Voice } from '../story/voice.ts'
import { useText } from '../text/use-text.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { viewsOf } from './actor-lists.ts'
import { Section } from './Section.tsx'

type Props = { readonly actor: Actor }

export function ActorPositions({ actor }: Props) {
  const words = useVoiceText()
  const { index } = useViewer()
  const own = viewsOf(actor.id, index, 'article')
  return (
    <Section name="positions" title={words.positions}>
      {own.length === 0 && <p className="empty">{words.noPositions}</p>}
      {own.length > 0 && <ViewList views={own} />}
      <BySpeakers actor={actor} voice="article" />
    </Section>
  )
}

export function ActorBeyond({ actor }: Props) {
  const text = useText()
  const { index } = useViewer()
  const own = viewsOf(actor.id, index, 'beyond')
  const all = speakersOf(actor.id, index).flatMap(({ id }) => viewsOf(id, index, 'beyond'))
  if (all.length === 0) return null
  return (
    <div className="beyond">
      <Section name="beyond" title={text.beyond.title}>
        <p className="hint">{text.beyond.hint}</p>
        {own.length > 0 && <ViewList views={own} />}
        <BySpeakers actor={actor} voice="beyond" />
      </Section>
    </div>
  )
}

type BySpeakersProps = Props & { readonly voice: Voice }

/** What is listed for the actor itself is not listed again. */
function BySpeakers({ actor, voice }: BySpeakersProps) {
  const { index } = useViewer()
  const seen = new Set(viewsOf(actor.id, index, voice))
  return speakersOf(actor.id, index)
    .slice(1)
    .map((speaker) => {
      const views = viewsOf(speaker.id, index, voice).filter((view) => !seen.has(view))
      for (const view of views) seen.add(view)
      return views.length > 0 && <Folded key={speaker.id} speaker={speaker} views={views} />
    })
}

type FoldedProps = { readonly speaker: Actor; readonly views: readonly View[] }

function Folded({ speaker, views }: FoldedProps) {
  const words = useVoiceText()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="through" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {words.through(speaker.name)} <span className="count">{views.length}</span>
      </summary>
      {isOpen && <ViewList views={views} />}
    </details>
  )
}
