// One proposal: the switch that draws it, which shows how, who stands how on it, and behind the chevron what it says.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { StanceStrip } from '../evidence/StanceStrip.tsx'
import { provisionColour } from '../grammar/provision-colour.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { countStandings } from '../story/standing-counts.ts'
import type { Proposal, Provision } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { EffectSwatch } from '../ui/EffectSwatch.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ProposalDetails } from './ProposalDetails.tsx'

type Props = { readonly proposal: Proposal }

export function ProposalItem({ proposal }: Props) {
  const text = useText()
  const { index } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const disclosure = useRef<HTMLButtonElement>(null)
  const sought = useViewerState(({ session }) =>
    session.sought?.type === 'proposal' && session.sought.proposal === proposal.id
      ? session.sought
      : null,
  )
  const detailsId = useId()
  const stripId = useId()
  const [first] = proposal.provisions
  const counts = useMemo(
    () =>
      countStandings(
        index.positionsByProposal.get(proposal.id) ?? [],
        index.silencesByProposal.get(proposal.id) ?? [],
        'article',
        index,
      ),
    [index, proposal],
  )
  useEffect(() => {
    if (!sought) return
    setOpen(true)
    disclosure.current?.focus({ preventScroll: true })
    // Once what it says is there too.
    requestAnimationFrame(() => disclosure.current?.scrollIntoView({ block: 'start' }))
  }, [sought])
  return (
    <li className="proposal">
      <div className="proposal-row">
        {first ? (
          <ProposalSwitch proposal={proposal} first={first} />
        ) : (
          <span className="proposal-title">{proposal.title}</span>
        )}
        <button
          ref={disclosure}
          type="button"
          className="disclosure"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          aria-label={text.proposals.details(proposal.title)}
          aria-describedby={counts.length > 0 ? stripId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <StanceStrip id={stripId} counts={counts} />
          <Icon name="chevron" />
        </button>
      </div>
      {isOpen && <ProposalDetails id={detailsId} proposal={proposal} />}
    </li>
  )
}

type SwitchProps = Props & { readonly first: Provision }

/** How it is drawn, as the thing to press. */
function ProposalSwitch({ proposal, first }: SwitchProps) {
  const { index, store } = useViewer()
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
      <span className="switch-swatch">
        <EffectSwatch
          effect={index.grammar.lookOf(first.effect)}
          colour={provisionColour(index, proposal, first)}
        />
      </span>
      <span className="proposal-title">{proposal.title}</span>
    </label>
  )
}
