// What a date is to the eye, and whether it lies before, in or after another.
import { earliestOf, lastDayOf } from './dates.ts'

export type DateShape = {
  /** A day; a time that has both ends; one that has no beginning, or no end. */
  readonly extent: 'day' | 'span' | 'until' | 'from'
  readonly isSure: boolean
}

/** @param date EDTF, as a story may have it */
export function dateShape(date: string): DateShape {
  const isSure = !/[?~%X]/.test(date)
  const [start, end] = date.split('/')
  if (start === '..') return { extent: 'until', isSure }
  if (end === '..') return { extent: 'from', isSure }
  const isDay = end === undefined && /^\d{4}-\d{2}-\d{2}/.test(date)
  return { extent: isDay ? 'day' : 'span', isSure }
}

export type When = 'before' | 'during' | 'after'

/** When something began, beside the time of another, as of the article. */
export function whenBeside(date: string, other: string): When {
  const first = earliestOf(date)
  if (first < earliestOf(other)) return 'before'
  return first > lastDayOf(other) ? 'after' : 'during'
}
