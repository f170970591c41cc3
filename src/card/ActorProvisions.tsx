// What proposals would have the actor do, or get: its provisions, folded by proposal.
import { useState } from 'react'
import { effectWords } from '../evidence/effect-words.ts'
import { areaNamesOf } from '../evidence/names.ts'
import { ProvisionText } from '../evidence/ProvisionText.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { ProvisionHere } from '../story/index-story.ts'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { Section } from './Section.tsx'

export function ActorProvisions({ actor }: { readonly actor: Actor }) {
  const words = useVoiceText()
  const { index } = useViewer()
  const provisions = index.provisionsByActor.get(actor.id) ?? []
  const proposals = new Set(provisions.map(({ proposal }) => proposal))
  return (
    <Section name="proposals" title={words.provisions}>
      {provisions.length === 0 && <p className="empty">{words.noProvisions}</p>}
      {[...proposals].map(({ id, title }) => (
        <OfProposal
          key={id}
          title={title}
          provisions={provisions.filter(({ proposal }) => proposal.id === id)}
        />
      ))}
    </Section>
  )
}

type Props = { readonly title: string; readonly provisions: readonly ProvisionHere[] }

function OfProposal({ title, provisions }: Props) {
  const text = useText()
  const { index } = useViewer()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="through" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className="count">{provisions.length}</span>
      </summary>
      {isOpen && (
        <ul className="provisions">
          {provisions.map(({ provision }) => (
            <li key={provision.id} className="provision">
              <p>
                <strong>{areaNamesOf([provision.area], index, text.language)}</strong>{' '}
                <span className="provision-effect">{effectWords(provision, index, text)}</span>
              </p>
              <ProvisionText provision={provision} />
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
