// On what a reader would expect the actor's view and the source does not give it.
import { SilenceItem } from '../evidence/SilenceItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Actor } from '../story/types.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { Section } from './Section.tsx'

export function ActorSilences({ actor }: { readonly actor: Actor }) {
  const words = useVoiceText()
  const { index } = useViewer()
  const silences = index.silencesByActor.get(actor.id) ?? []
  return (
    <Section name="silences" title={words.silences}>
      {silences.length === 0 && <p className="empty">{words.noSilences}</p>}
      <ul className="positions">
        {silences.map((silence) => (
          <SilenceItem key={silence.id} silence={silence} />
        ))}
      </ul>
    </Section>
  )
}
