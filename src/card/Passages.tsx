// The passages that name the area, in reading order, with the doubts that bear on it.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Area, Passage } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { PassageList } from './PassageList.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Passages({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const passages = index.passagesByArea.get(area.id) ?? []
  const notes = index.notesByArea.get(area.id) ?? []
  return (
    <Section name="article" title={text.card.inTheArticle}>
      {passages.length === 0 && <p className="empty">{text.card.notInArticle}</p>}
      <PassageList
        passages={passages}
        note={(passage) => <OnlyMetonym passage={passage} area={area} />}
      />
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

/** Where the passage names the area only as a word for a government. */
function OnlyMetonym({ passage, area }: Props & { readonly passage: Passage }) {
  const text = useText()
  const mentions = passage.mentions.filter((mention) => mention.area === area.id)
  const isOnlyMetonym = mentions.every((mention) => mention.sense === 'metonym')
  const [first] = mentions
  return isOnlyMetonym && first && <p className="caveat">{text.card.metonym(first.words)}</p>
}
