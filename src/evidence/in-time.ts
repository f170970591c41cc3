// What has a date, in order of time: by the first day that it may mean, and then as it is listed.
import { earliestOf } from '../story/dates.ts'

export const inTime = <Dated extends { readonly date: string }>(
  dated: readonly Dated[],
): readonly Dated[] =>
  dated.toSorted((a, b) => {
    const [first, second] = [earliestOf(a.date), earliestOf(b.date)]
    return first < second ? -1 : Number(first > second)
  })
