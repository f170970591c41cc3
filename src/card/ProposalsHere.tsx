// What each proposal would do here, in words, with its clause or passage and what is our inference.
import { Evidence } from '../evidence/Evidence.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { overlayColour } from '../grammar/overlay-colour.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { ProvisionHere } from '../story/index-story.ts'
import { provisionsReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { EffectSwatch } from '../ui/EffectSwatch.tsx'
import { Section } from './Section.tsx'
import { Through } from './Through.tsx'

type Props = { readonly area: Area }

export function ProposalsHere({ area }: Props) {
  const { index } = useViewer()
  const { direct, through } = provisionsReaching(area.id, index)
  return (
    <Section title={text.card.proposalsHere}>
      {direct.length + through.length === 0 && <p className="empty">{text.card.noProposals}</p>}
      <ProvisionList provisions={direct} />
      {through.map(({ area: container, provisions }) => (
        <Through
          key={container.id}
          title={text.card.provisionsThrough(container.names.en)}
          count={provisions.length}
        >
          {() => <ProvisionList provisions={provisions} />}
        </Through>
      ))}
    </Section>
  )
}

function ProvisionList({ provisions }: { provisions: readonly ProvisionHere[] }) {
  const { index, store } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  return (
    <ul className="provisions">
      {provisions.map(({ proposal, provision }) => {
        const isOn = overlays.includes(proposal.id)
        return (
          <li key={`${proposal.id} ${provision.id}`} className="provision">
            <p className="provision-head">
              <EffectSwatch effect={provision.effect} colour={overlayColour(index, proposal.id)} />
              <span>
                <strong>{proposal.title}</strong>
                <span className="provision-effect">{text.effects[provision.effect]}</span>
              </span>
              <button
                type="button"
                className="chip"
                aria-pressed={isOn}
                aria-label={text.card.drawLong(proposal.title)}
                onClick={() =>
                  store.dispatch({ type: 'proposal-switched', proposal: proposal.id, on: !isOn })
                }
              >
                {text.card.draw}
              </button>
            </p>
            <p className="position-text">{provision.text}</p>
            {provision.inference && (
              <p className="caveat">
                <strong>{text.card.inference}.</strong> {provision.inference}
              </p>
            )}
            <div className="position-foot">
              <Evidence items={provision.evidence} />
              <VoiceTag evidence={provision.evidence} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
