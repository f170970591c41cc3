// What the article says that belongs to no place: positions on a topic, and doubts about the article itself.
import { Evidence } from '../evidence/Evidence.tsx'
import { ViewList } from '../evidence/ViewList.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'

export function Unplaced() {
  const text = useText()
  const { positions, relations, notes } = useViewer().index.story
  const between = relations.filter(({ on, areas }) => 'topic' in on && areas.length === 0)
  const topics = positions.filter(({ on, areas }) => 'topic' in on && areas.length === 0)
  const doubts = notes.filter(({ areas }) => areas.length === 0)
  return (
    <>
      {topics.length + between.length > 0 && (
        <>
          <h3 className="list-heading">{text.article.topics}</h3>
          <ViewList views={[...between, ...topics]} />
        </>
      )}
      {doubts.length > 0 && (
        <>
          <h3 className="list-heading">{text.article.doubts}</h3>
          <ul className="positions">
            {doubts.map((note) => (
              <li key={note.id} className="position">
                <p className="position-text">
                  <strong>{text.card[note.kind]}.</strong> {note.text}
                </p>
                <Evidence items={note.evidence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
