// The passages that mean the actor by a place word, or on which its views and silences rest, in reading order.
import { useState } from 'react'
import { passageLabel } from '../evidence/source-words.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Actor, Passage } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { metonymsIn, passagesOf } from './actor-lists.ts'
import { Section } from './Section.tsx'

/** So many are shown at first; the rest are one action away. */
const FIRST = 4

type Props = { readonly actor: Actor }

export function ActorPassages({ actor }: Props) {
  const text = useText()
  const words = useVoiceText()
  const { index } = useViewer()
  const [isWhole, setWhole] = useState(false)
  const passages = passagesOf(actor, index)
  return (
    <Section name="article" title={words.inTheArticle}>
      {passages.length === 0 && <p className="empty">{words.notInTheArticle}</p>}
      <ol className="passages">
        {(isWhole ? passages : passages.slice(0, FIRST)).map((passage) => (
          <PassageItem key={passage.id} passage={passage} actor={actor} />
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
    </Section>
  )
}

function PassageItem({ passage, actor }: Props & { readonly passage: Passage }) {
  const text = useText()
  const { index, store } = useViewer()
  const metonyms = [...new Set(metonymsIn(passage, actor).map(({ words }) => words))]
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
      </p>
      <p className="reading" lang={index.story.language}>
        {passage.text}
      </p>
      {metonyms.map((words) => (
        <p key={words} className="caveat">
          {text.card.metonym(words)}
        </p>
      ))}
    </li>
  )
}
