// The events in order of time, each with how sure its date is, its areas and its evidence.
import { useMemo } from 'react'
import { EventItem } from '../evidence/EventItem.tsx'
import { inTime } from '../evidence/in-time.ts'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'

export function Timeline() {
  const text = useText()
  const { events } = useViewer().index.story
  const ordered = useMemo(() => inTime(events), [events])
  return (
    <section className="pane-section" aria-label={text.panels.timeline}>
      <h2>{text.timeline.title}</h2>
      {ordered.length === 0 && <p className="empty">{text.timeline.none}</p>}
      <ol className="events">
        {ordered.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}
