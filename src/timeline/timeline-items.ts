// What stands on the timeline: the events, and the positions that have a date, in order of time, and apart what was
// before the article, in its days and after it.
import { inTime } from '../evidence/in-time.ts'
import { type When, whenBeside } from '../story/date-shape.ts'
import type { Position, Story, StoryEvent } from '../story/types.ts'

export type TimelineItem =
  | { readonly type: 'event'; readonly date: string; readonly event: StoryEvent }
  | { readonly type: 'position'; readonly date: string; readonly position: Position }

export type TimelinePart = { readonly when: When | null; readonly items: readonly TimelineItem[] }

/** One part without a name where no primary source has a date; parts without items are left out. */
export function timelineParts({ events, positions, sources }: Story): readonly TimelinePart[] {
  const items = inTime<TimelineItem>([
    ...events.map((event) => ({ type: 'event' as const, date: event.date, event })),
    ...positions.flatMap((position) =>
      position.date ? [{ type: 'position' as const, date: position.date, position }] : [],
    ),
  ])
  const article = sources.find(({ role, date }) => role === 'primary' && date)?.date
  if (article === undefined) return items.length > 0 ? [{ when: null, items }] : []
  return (['before', 'during', 'after'] as const)
    .map((when) => ({
      when,
      items: items.filter(({ date }) => whenBeside(date, article) === when),
    }))
    .filter((part) => part.items.length > 0)
}
