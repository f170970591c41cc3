// A date as an element that machines can read.
import { formatEdtf } from '../text/edtf.ts'
import { useText } from '../text/use-text.ts'

/** What HTML has a form for: a year, a month or a day. */
const FOR_MACHINES = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/

export function EdtfDate({ date }: { readonly date: string }) {
  const text = useText()
  return <time dateTime={FOR_MACHINES.test(date) ? date : undefined}>{formatEdtf(date, text)}</time>
}
