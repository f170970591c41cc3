// The events, in the order of the story, each with how sure its date is, its areas and its evidence.

import { Evidence } from '../evidence/Evidence.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useSelectArea, useViewer } from '../state/viewer-context.ts'
import type { StoryEvent } from '../story/types.ts'
import { text } from '../text/text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'

export function Timeline() {
  const { index } = useViewer()
  return (
    <section className="pane-section" aria-label={text.panels.timeline}>
      <h2>{text.timeline.title}</h2>
      {index.story.events.length === 0 && <p className="empty">{text.timeline.none}</p>}
      <ol className="events">
        {index.story.events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}

function EventItem({ event }: { readonly event: StoryEvent }) {
  const { index } = useViewer()
  const selectArea = useSelectArea()
  return (
    <li className="event">
      <p className="event-date">
        <EdtfDate date={event.date} />
        <VoiceTag evidence={event.evidence} />
      </p>
      <p className="position-text">{event.text}</p>
      {event.dateNote && <p className="caveat">{event.dateNote}</p>}
      <div className="event-foot">
        {event.areas.map((id) => (
          <button key={id} type="button" className="chip" onClick={() => selectArea(id)}>
            {index.areas.get(id)?.names.en}
          </button>
        ))}
      </div>
      <Evidence items={event.evidence} />
    </li>
  )
}
