// The proposals in the file's order, those of which one is drawn at a time under the name of their group; and a way to
// each group that others stand before.
import { useMemo, useRef } from 'react'
import { StanceKey } from '../evidence/StanceKey.tsx'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { CompareGroup } from './CompareGroup.tsx'
import { groupProposals } from './group-proposals.ts'
import { Presets } from './Presets.tsx'
import { ProposalItem } from './ProposalItem.tsx'

export function ProposalList() {
  const text = useText()
  const { index, store } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const title = useRef<HTMLHeadingElement>(null)
  const headings = useRef(new Map<string, HTMLHeadingElement>())
  const groups = useMemo(() => groupProposals(index.story), [index])
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
        {groups.slice(1).map(
          ({ name }) =>
            name && (
              <p key={name}>
                <button
                  type="button"
                  className="link-button group-link"
                  aria-label={text.proposals.toGroup(name)}
                  onClick={() => {
                    const heading = headings.current.get(name)
                    heading?.scrollIntoView({ block: 'start' })
                    heading?.focus({ preventScroll: true })
                  }}
                >
                  {name} <Icon name="chevron" />
                </button>
              </p>
            ),
        )}
        <Presets />
        {groups.map(({ name, proposals }) => (
          <div key={name}>
            {name && (
              <div className="section-bar">
                <h3
                  ref={(heading) => {
                    if (heading) headings.current.set(name, heading)
                    return () => void headings.current.delete(name)
                  }}
                  className="list-heading"
                  tabIndex={-1}
                >
                  {name}
                </h3>
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
