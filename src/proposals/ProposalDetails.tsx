// What a proposal says, where it stands, every position taken on it, the silences, and what others add.
import { ContextItem } from '../evidence/ContextItem.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { PositionItem } from '../evidence/PositionItem.tsx'
import { SilenceItem } from '../evidence/SilenceItem.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Proposal } from '../story/types.ts'
import { text } from '../text/text.ts'

type Props = { readonly id: string; readonly proposal: Proposal }

export function ProposalDetails({ id, proposal }: Props) {
  const { index } = useViewer()
  const positions = index.positionsByProposal.get(proposal.id) ?? []
  const silences = index.silencesByProposal.get(proposal.id) ?? []
  const facts = index.contextByProposal.get(proposal.id) ?? []
  return (
    <div id={id} className="proposal-details">
      <p className="hint">
        {text.proposalKinds[proposal.kind]} · {proposal.status}
      </p>
      <p className="reading">{proposal.summary}</p>
      <Evidence items={proposal.evidence} />
      <VoiceTag evidence={proposal.evidence} />
      <p className="list-heading">{text.proposals.voices(positions.length)}</p>
      <ul className="positions">
        {positions.map((position) => (
          <PositionItem key={position.id} position={position} />
        ))}
      </ul>
      {silences.length > 0 && (
        <>
          <p className="list-heading">{text.card.silences}</p>
          <ul className="positions">
            {silences.map((silence) => (
              <SilenceItem key={silence.id} silence={silence} />
            ))}
          </ul>
        </>
      )}
      {facts.length > 0 && (
        <div className="beyond">
          <p className="list-heading">{text.beyond.title}</p>
          <p className="hint">{text.beyond.hint}</p>
          <ul className="positions">
            {facts.map((fact) => (
              <ContextItem key={fact.id} fact={fact} />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
