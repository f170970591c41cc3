// One proposal: the switch that draws it, how it is drawn, and behind the chevron what it says.
import { useId, useState } from 'react'
import { overlayColour } from '../grammar/overlay-colour.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { Proposal } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { EffectSwatch } from '../ui/EffectSwatch.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ProposalDetails } from './ProposalDetails.tsx'

type Props = { readonly proposal: Proposal }

export function ProposalItem({ proposal }: Props) {
  const text = useText()
  const { index } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const detailsId = useId()
  const effect = proposal.provisions[0]?.effect
  return (
    <li className="proposal">
      <div className="proposal-row">
        {effect ? (
          <>
            <ProposalSwitch proposal={proposal} />
            <EffectSwatch
              effect={index.grammar.lookOf(effect)}
              colour={overlayColour(index, proposal.id)}
            />
          </>
        ) : (
          <span className="proposal-title">{proposal.title}</span>
        )}
        <button
          type="button"
          className="disclosure"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="chevron" label={text.proposals.details(proposal.title)} />
        </button>
      </div>
      {isOpen && <ProposalDetails id={detailsId} proposal={proposal} />}
    </li>
  )
}

function ProposalSwitch({ proposal }: Props) {
  const { store } = useViewer()
  const isOn = useViewerState((state) => state.link.overlays.includes(proposal.id))
  return (
    <label className="proposal-switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ target }) =>
          store.dispatch({ type: 'proposal-switched', proposal: proposal.id, on: target.checked })
        }
      />
      <span className="proposal-title">{proposal.title}</span>
    </label>
  )
}
