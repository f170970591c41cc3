// The proposals in the file's order, those of which one is drawn at a time under the name of their group.
import { useRef } from 'react'
import { StanceKey } from '../evidence/StanceKey.tsx'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { CompareGroup } from './CompareGroup.tsx'
import { groupProposals } from './group-proposals.ts'
import { Presets } from './Presets.tsx'
import { ProposalItem } from './ProposalItem.tsx'

export function ProposalList() {
  const text = useText()
  const { index, store } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const title = useRef<HTMLHeadingElement>(null)
  return (
    <>
      <p className="summary pane-section" lang={index.story.language}>
        {index.story.summary}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this list is */}
      <section className="pane-section" role="group" aria-labelledby="proposals-title">
        <div className="section-bar">
          <h2 ref={title} id="proposals-title" tabIndex={-1}>
            {text.proposals.title}
          </h2>
          <p className="hint">
            {index.proposals.size > 0 ? text.proposals.hint : text.proposals.none}
          </p>
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
        <Presets />
        {groupProposals(index.story).map(({ name, proposals }) => (
          <div key={name}>
            {name && (
              <div className="section-bar">
                <h3 className="list-heading">{name}</h3>
                <CompareGroup name={name} proposals={proposals} />
              </div>
            )}
            <ul className="proposals">
              {proposals.map((proposal) => (
                <ProposalItem key={proposal.id} proposal={proposal} />
              ))}
            </ul>
          </div>
        ))}
      </section>
      <StanceKey />
    </>
  )
}
