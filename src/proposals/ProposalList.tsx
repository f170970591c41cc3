// The proposals: plans, of which one is drawn at a time, measures, and those that have no place to draw.
import { useRef } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { Proposal } from '../story/types.ts'
import { text } from '../text/text.ts'
import { ProposalItem } from './ProposalItem.tsx'

export function ProposalList() {
  const { index, store } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const title = useRef<HTMLHeadingElement>(null)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this list is
    <section className="pane-section" role="group" aria-labelledby="proposals-title">
      <div className="section-bar">
        <h2 ref={title} id="proposals-title" tabIndex={-1}>
          {text.proposals.title}
        </h2>
        {overlays.length > 0 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              store.dispatch({ type: 'proposals-cleared' })
              // The button goes away, and must not take the focus with it.
              title.current?.focus()
            }}
          >
            {text.proposals.clear}
          </button>
        )}
      </div>
      <p className="hint">{index.proposals.size > 0 ? text.proposals.hint : text.proposals.none}</p>
      {groupProposals(index.story.proposals).map(({ title, proposals }) => (
        <div key={title}>
          {title && <h3 className="list-heading">{title}</h3>}
          <ul className="proposals">
            {proposals.map((proposal) => (
              <ProposalItem key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function groupProposals(proposals: readonly Proposal[]) {
  const isDrawn = (proposal: Proposal) => proposal.provisions.length > 0
  const isExclusive = (proposal: Proposal) => proposal.exclusiveGroup !== undefined
  return [
    { title: '', proposals: proposals.filter((one) => isDrawn(one) && !isExclusive(one)) },
    {
      title: text.proposals.exclusive,
      proposals: proposals.filter((one) => isDrawn(one) && isExclusive(one)),
    },
    { title: text.proposals.offTheMap, proposals: proposals.filter((one) => !isDrawn(one)) },
  ].filter((group) => group.proposals.length > 0)
}
