// What a proposal says, provision by provision, where it stands, every view on it, the silences, and what others add.
import { ContextItem } from '../evidence/ContextItem.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { effectWords } from '../evidence/effect-words.ts'
import { areaNamesOf } from '../evidence/names.ts'
import { PositionItem } from '../evidence/PositionItem.tsx'
import { ProvisionText } from '../evidence/ProvisionText.tsx'
import { RelationItem } from '../evidence/RelationItem.tsx'
import { SilenceItem } from '../evidence/SilenceItem.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useSelectArea, useViewer } from '../state/viewer-context.ts'
import type { Proposal } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

type Props = { readonly id: string; readonly proposal: Proposal }

export function ProposalDetails({ id, proposal }: Props) {
  const text = useText()
  const { index } = useViewer()
  const positions = index.positionsByProposal.get(proposal.id) ?? []
  const relations = index.relationsByProposal.get(proposal.id) ?? []
  const silences = index.silencesByProposal.get(proposal.id) ?? []
  const facts = index.contextByProposal.get(proposal.id) ?? []
  return (
    <div id={id} className="proposal-details">
      <p className="hint">
        {text.proposalKinds[proposal.kind]} · {text.statuses[proposal.status]} · {proposal.standing}
      </p>
      <p className="reading">{proposal.summary}</p>
      <Evidence items={proposal.evidence} />
      <VoiceTag evidence={proposal.evidence} />
      <ProvisionList proposal={proposal} />
      {relations.length > 0 && (
        <>
          <p className="list-heading">{text.proposals.relations}</p>
          <ul className="positions">
            {relations.map((relation) => (
              <RelationItem key={relation.id} relation={relation} />
            ))}
          </ul>
        </>
      )}
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

function ProvisionList({ proposal: { provisions } }: { readonly proposal: Proposal }) {
  const text = useText()
  const { index } = useViewer()
  const selectArea = useSelectArea()
  if (provisions.length === 0) return <p className="hint">{text.proposals.offTheMap}</p>
  return (
    <details className="through">
      <summary>
        {text.proposals.provisions} <span className="count">{provisions.length}</span>
      </summary>
      <ul className="provisions">
        {provisions.map((provision) => (
          <li key={provision.id} className="provision">
            <p className="provision-head">
              <button type="button" className="chip" onClick={() => selectArea(provision.area)}>
                {areaNamesOf([provision.area], index, text.language)}
              </button>
              <span className="provision-effect">{effectWords(provision, index, text)}</span>
            </p>
            <ProvisionText provision={provision} />
          </li>
        ))}
      </ul>
    </details>
  )
}
