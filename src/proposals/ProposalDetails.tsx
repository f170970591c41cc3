// What a proposal says, where it stands, and every position taken on it.
import { Evidence } from '../evidence/Evidence.tsx'
import { PositionItem } from '../evidence/PositionItem.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Proposal } from '../story/types.ts'
import { text } from '../text/text.ts'

type Props = { readonly id: string; readonly proposal: Proposal }

export function ProposalDetails({ id, proposal }: Props) {
  const { index } = useViewer()
  const positions = index.positionsByProposal.get(proposal.id) ?? []
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
    </div>
  )
}
