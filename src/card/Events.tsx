// What happened in the area, in order of time; folded, as the timeline has it all.
import { EventItem } from '../evidence/EventItem.tsx'
import { inTime } from '../evidence/in-time.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

export function Events({ area }: { readonly area: Area }) {
  const text = useText()
  const { index } = useViewer()
  const events = index.eventsByArea.get(area.id) ?? []
  if (events.length === 0) return null
  return (
    <details className="card-section through">
      <summary>
        {text.card.events} <span className="count">{events.length}</span>
      </summary>
      <ol className="events">
        {inTime(events).map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
    </details>
  )
}
