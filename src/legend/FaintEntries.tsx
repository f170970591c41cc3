// Legend entries of the proposals that were drawn before and stay as faint outlines: each can be drawn again.
import { useMemo } from 'react'
import { overlayColour } from '../grammar/overlay-colour.ts'
import { faintLooks } from '../scene/swatch-looks.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Proposal, ProposalId } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Swatch } from '../ui/Swatch.tsx'
import { LegendItem } from './LegendItem.tsx'

export function FaintEntries({ seen }: { readonly seen: readonly ProposalId[] }) {
  const { index } = useViewer()
  return seen.map((id) => {
    const proposal = index.proposals.get(id)
    return proposal && <FaintEntry key={id} proposal={proposal} />
  })
}

function FaintEntry({ proposal }: { readonly proposal: Proposal }) {
  const text = useText()
  const { index, store } = useViewer()
  const colour = overlayColour(index, proposal.id)
  const looks = useMemo(() => faintLooks(colour), [colour])
  return (
    <LegendItem
      swatch={<Swatch looks={looks} />}
      words={
        <>
          <strong>{proposal.label}</strong> · {text.legend.faint}
        </>
      }
    >
      <p>{text.legend.faintWhy}</p>
      <button
        type="button"
        className="button"
        aria-label={text.legend.switchOnLong(proposal.title)}
        onClick={() =>
          store.dispatch({ type: 'proposal-switched', proposal: proposal.id, on: true })
        }
      >
        {text.legend.switchOn}
      </button>
    </LegendItem>
  )
}
