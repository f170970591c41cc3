// A date to the eye: a dot is a day, a bar a longer time, an arrow an end that is open; what is not sure is hollow.
import { dateShape } from '../story/date-shape.ts'

const PATHS = {
  day: 'M12 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z',
  span: 'M3 5.5h18v5H3z',
  from: 'M3 5.5h13l5 2.5l-5 2.5H3z',
  until: 'M21 5.5H8L3 8l5 2.5h13z',
} as const

export function DateMark({ date }: { readonly date: string }) {
  const { extent, isSure } = dateShape(date)
  return (
    <svg className="date-mark" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <path d={PATHS[extent]} data-sure={isSure} />
    </svg>
  )
}
