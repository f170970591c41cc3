// What the story rests on: each source with who published it, when, and where it is; the one that is sought in sight.
import { useEffect, useRef } from 'react'
import { sourceKind } from '../evidence/source-words.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { Source } from '../story/types.ts'
import { useAboutText } from '../text/about-text.ts'
import { formatEdtf } from '../text/edtf.ts'
import { useText } from '../text/use-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function StorySources() {
  const { index } = useViewer()
  const words = useAboutText().storySources
  return (
    <AboutSection title={words.title}>
      <p className="hint">{words.hint}</p>
      <ul className="about-sources">
        {index.story.sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </AboutSection>
  )
}

function SourceItem({ source }: { readonly source: Source }) {
  const text = useText()
  const { index } = useViewer()
  const words = useAboutText().storySources
  const item = useRef<HTMLLIElement>(null)
  const sought = useViewerState(({ session }) =>
    session.sought?.type === 'source' && session.sought.source === source.id
      ? session.sought
      : null,
  )
  useEffect(() => {
    if (!sought) return
    item.current?.scrollIntoView({ block: 'center' })
    item.current?.focus({ preventScroll: true })
  }, [sought])
  const { title, publisher, date, document, note, address, role } = source
  return (
    <li
      ref={item}
      tabIndex={-1}
      className="about-source"
      data-sought={sought !== null || undefined}
    >
      <strong>{title}</strong>
      <span className="hint">
        {[
          publisher,
          sourceKind(source, index, text),
          date && formatEdtf(date, text),
          document,
          role === 'primary' && words.primary,
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      {note && <span className="hint">{note}</span>}
      {address && (
        <a href={address} rel="noreferrer external">
          {words.open}
        </a>
      )}
    </li>
  )
}
