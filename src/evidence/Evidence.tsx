// "Who says so, and where?": each piece of evidence is a small button that opens the passage in place.
import { useId, useState } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Evidence as EvidenceItem } from '../story/types.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { Text } from '../text/text.ts'
import { useText } from '../text/use-text.ts'
import { passageLabel, passageLabelLong, sourceKind } from './source-words.ts'

type Props = { readonly items: readonly EvidenceItem[] }

export function Evidence({ items }: Props) {
  const text = useText()
  const { index } = useViewer()
  const [open, setOpen] = useState<number | null>(null)
  const id = useId()
  const shown = open === null ? undefined : items[open]
  return (
    <div className="evidence">
      <div className="evidence-chips">
        {items.map((item, i) => (
          <button
            key={keyOf(item)}
            type="button"
            className="chip"
            aria-expanded={open === i}
            aria-controls={open === i ? id : undefined}
            aria-label={text.card.showEvidence(longLabel(item, index, text))}
            onClick={() => setOpen(open === i ? null : i)}
          >
            {shortLabel(item, index, text)}
          </button>
        ))}
      </div>
      {shown && (
        <blockquote id={id} className="evidence-passage">
          <EvidenceText item={shown} />
        </blockquote>
      )}
    </div>
  )
}

const keyOf = (item: EvidenceItem) =>
  'passage' in item ? item.passage : `${item.source} ${item.clause ?? ''}`

function shortLabel(item: EvidenceItem, index: StoryIndex, text: Text): string {
  if ('passage' in item) return passageLabel(index.passages.get(item.passage), index, text)
  const source = index.sources.get(item.source)
  return [source?.document ?? source?.publisher ?? '', item.clause ?? ''].filter(Boolean).join(', ')
}

function longLabel(item: EvidenceItem, index: StoryIndex, text: Text): string {
  return 'passage' in item
    ? passageLabelLong(index.passages.get(item.passage), index, text)
    : shortLabel(item, index, text)
}

function EvidenceText({ item }: { item: EvidenceItem }) {
  const text = useText()
  const { index, store } = useViewer()
  const passage = 'passage' in item ? index.passages.get(item.passage) : undefined
  const source = index.sources.get(
    'passage' in item ? ((passage?.source ?? '') as never) : item.source,
  )
  return (
    <>
      <p>{passage?.text ?? source?.note ?? source?.title}</p>
      <footer>
        {passage && source?.role === 'primary'
          ? text.evidence.retold(
              [source.publisher, sourceKind(source, index, text)].filter(Boolean).join(', '),
              passage.paragraphs,
            )
          : [
              source?.publisher,
              source && sourceKind(source, index, text),
              source?.title,
              source?.document,
              source?.date && formatEdtf(source.date, text),
            ]
              .filter(Boolean)
              .join(', ')}
        {passage && (
          <button
            type="button"
            className="link-button"
            onClick={() => store.dispatch({ type: 'passage-shown', passage: passage.id })}
          >
            {text.evidence.showInArticle}
          </button>
        )}
        {source?.address && (
          <>
            {' '}
            <a href={source.address} rel="noreferrer external">
              {text.evidence.open}
            </a>
          </>
        )}
      </footer>
    </>
  )
}
