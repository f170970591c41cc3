// Passages on a card, in reading order: the first of them, and the rest one action away.
import { type ReactNode, useState } from 'react'
import { CiteButton } from '../evidence/CiteButton.tsx'
import { passageLabel } from '../evidence/source-words.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Passage } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

/** So many are shown at first. */
const FIRST = 4

type Props = {
  readonly passages: readonly Passage[]
  /** What is to be known of a passage here, below it. */
  readonly note: (passage: Passage) => ReactNode
}

export function PassageList({ passages, note }: Props) {
  const text = useText()
  const [isWhole, setWhole] = useState(false)
  return (
    <>
      <ol className="passages">
        {(isWhole ? passages : passages.slice(0, FIRST)).map((passage) => (
          <PassageItem key={passage.id} passage={passage}>
            {note(passage)}
          </PassageItem>
        ))}
      </ol>
      {passages.length > FIRST && (
        <button
          type="button"
          className="button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {text.card.otherPassages(passages.length)}
        </button>
      )}
    </>
  )
}

type ItemProps = { readonly passage: Passage; readonly children: ReactNode }

function PassageItem({ passage, children }: ItemProps) {
  const text = useText()
  const { index, store } = useViewer()
  const kind = text.passageKinds[passage.kind]
  return (
    <li className="passage">
      <p className="passage-number">
        <button
          type="button"
          className="passage-jump"
          aria-label={text.card.jump(passageLabel(passage, index, text))}
          title={text.evidence.showInArticle}
          onClick={() => store.dispatch({ type: 'passage-shown', passage: passage.id })}
        >
          {passageLabel(passage, index, text)}
        </button>
        {kind && <span>{kind}</span>}
        <CiteButton cited={{ type: 'passage', id: passage.id }} />
      </p>
      <p className="reading" lang={index.story.language}>
        {passage.text}
      </p>
      {children}
    </li>
  )
}
