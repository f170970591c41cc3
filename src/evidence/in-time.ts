// Events in order of time: by the first day that each date may mean, and then as the story lists them.
import { earliestOf } from '../story/dates.ts'
import type { StoryEvent } from '../story/types.ts'

export const inTime = (events: readonly StoryEvent[]): readonly StoryEvent[] =>
  events.toSorted((a, b) => {
    const [first, second] = [earliestOf(a.date), earliestOf(b.date)]
    return first < second ? -1 : Number(first > second)
  })
