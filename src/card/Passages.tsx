// The passages that name the area, in reading order, with the doubts that bear on it.
import { useState } from 'react'
import { CiteButton } from '../evidence/CiteButton.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { passageLabel } from '../evidence/source-words.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Area, Passage } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Section } from './Section.tsx'

/** So many are shown at first; the rest are one action away. */
const FIRST = 4

type Props = { readonly area: Area }

export function Passages({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const [isWhole, setWhole] = useState(false)
  const passages = index.passagesByArea.get(area.id) ?? []
  const notes = index.notesByArea.get(area.id) ?? []
  const shown = isWhole ? passages : passages.slice(0, FIRST)
  return (
    <Section name="article" title={text.card.inTheArticle}>
      {passages.length === 0 && <p className="empty">{text.card.notInArticle}</p>}
      <ol className="passages">
        {shown.map((passage) => (
          <PassageItem key={passage.id} passage={passage} area={area} />
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
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note.id}>
              <p>
                <strong>{text.card[note.kind]}.</strong> {note.text}
              </p>
              <Evidence items={note.evidence} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function PassageItem({ passage, area }: { passage: Passage; area: Area }) {
  const text = useText()
  const { index, store } = useViewer()
  const mentions = passage.mentions.filter((mention) => mention.area === area.id)
  const isOnlyMetonym = mentions.every((mention) => mention.sense === 'metonym')
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
      {isOnlyMetonym && mentions[0] && (
        <p className="caveat">{text.card.metonym(mentions[0].words)}</p>
      )}
    </li>
  )
}
