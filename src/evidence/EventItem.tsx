// One event: when, how sure that is, what, who, where, and who says so.
import { useSelectArea, useViewer } from '../state/viewer-context.ts'
import type { StoryEvent } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'
import { ActorNames } from './ActorNames.tsx'
import { DateMark } from './DateMark.tsx'
import { Evidence } from './Evidence.tsx'
import { areaNamesOf } from './names.ts'
import { VoiceTag } from './VoiceTag.tsx'

export function EventItem({ event }: { readonly event: StoryEvent }) {
  const text = useText()
  const { index } = useViewer()
  const selectArea = useSelectArea()
  return (
    <li className="event">
      <p className="event-date">
        <DateMark date={event.date} />
        <EdtfDate date={event.date} />
        <VoiceTag evidence={event.evidence} />
      </p>
      <p className="position-text">{event.text}</p>
      {event.dateNote && <p className="caveat">{event.dateNote}</p>}
      {event.actors.length > 0 && (
        <p className="hint">
          {text.timeline.by} <ActorNames ids={event.actors} />
        </p>
      )}
      <div className="event-foot">
        {event.areas.map((id) => (
          <button key={id} type="button" className="chip" onClick={() => selectArea(id)}>
            {areaNamesOf([id], index, text.language)}
          </button>
        ))}
      </div>
      <Evidence items={event.evidence} />
    </li>
  )
}
