// What each proposal would do here, in words, with its clause or passage and what is our inference.
import { effectWords } from '../evidence/effect-words.ts'
import { ProvisionText } from '../evidence/ProvisionText.tsx'
import { provisionColour } from '../grammar/provision-colour.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { ProvisionHere } from '../story/index-story.ts'
import { countReaching, provisionsReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { EffectSwatch } from '../ui/EffectSwatch.tsx'
import { Reached } from './Reached.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function ProposalsHere({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const provisions = provisionsReaching(area.id, index)
  return (
    <Section name="proposals" title={text.card.proposalsHere}>
      {countReaching(provisions) === 0 && <p className="empty">{text.card.noProposals}</p>}
      <Reached reaching={provisions}>
        {(items) => (
          <ul className="provisions">
            {items.map((here) => (
              <ProvisionItem key={here.provision.id} here={here} />
            ))}
          </ul>
        )}
      </Reached>
    </Section>
  )
}

function ProvisionItem({ here: { proposal, provision } }: { readonly here: ProvisionHere }) {
  const text = useText()
  const { index, store } = useViewer()
  const isOn = useViewerState(({ link }) => link.overlays.includes(proposal.id))
  return (
    <li className="provision">
      <p className="provision-head">
        <EffectSwatch
          effect={index.grammar.lookOf(provision.effect)}
          colour={provisionColour(index, proposal, provision)}
        />
        <span>
          <strong>{proposal.title}</strong>
          <span className="provision-effect">{effectWords(provision, index, text)}</span>
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
      <ProvisionText provision={provision} />
    </li>
  )
}
