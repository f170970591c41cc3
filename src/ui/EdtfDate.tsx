// A date as an element that machines can read.
import { formatEdtf } from '../text/edtf.ts'

export function EdtfDate({ date }: { readonly date: string }) {
  return <time dateTime={/^[\d-]+$/.test(date) ? date : undefined}>{formatEdtf(date)}</time>
}
