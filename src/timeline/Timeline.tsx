// The events and the dated positions in order of time, each with how sure its date is, its areas and its evidence.
import '../theme/timeline.css'
import { useMemo } from 'react'
import { EventItem } from '../evidence/EventItem.tsx'
import { PositionItem } from '../evidence/PositionItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { type TimelineItem, timelineParts } from './timeline-items.ts'

export function Timeline() {
  const text = useText()
  const { story } = useViewer().index
  const parts = useMemo(() => timelineParts(story), [story])
  return (
    <section className="pane-section timeline" aria-label={text.panels.timeline}>
      <h2>{text.timeline.title}</h2>
      <p className="hint">{text.timeline.marks}</p>
      {parts.length === 0 && <p className="empty">{text.timeline.none}</p>}
      {parts.map(({ when, items }) => (
        <section key={when} aria-label={when ? text.timeline.when[when] : undefined}>
          {when && <h3 className="list-heading">{text.timeline.when[when]}</h3>}
          <ol className="events">
            {items.map((item) => (
              <Item key={keyOf(item)} item={item} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

function Item({ item }: { readonly item: TimelineItem }) {
  return item.type === 'event' ? (
    <EventItem event={item.event} />
  ) : (
    <PositionItem position={item.position} showsTarget showsDate />
  )
}

const keyOf = (item: TimelineItem) => (item.type === 'event' ? item.event.id : item.position.id)
