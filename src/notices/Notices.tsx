// Quiet messages: what a link asked for in vain, what could not be loaded. Never in the way of the rest.
import { useState } from 'react'
import { text } from '../text/text.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Notice } from './use-notices.ts'

/** So many are shown at first: a failing host can cause one for each file, and they would hide the map. */
const FIRST = 2

type Props = {
  readonly notices: readonly Notice[]
  readonly onDismiss: (notice: Notice) => void
}

export function Notices({ notices, onDismiss }: Props) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? notices : notices.slice(0, FIRST)
  return (
    <section className="notices" role="status" aria-label={text.notices.title}>
      {shown.map((notice) => (
        <div key={notice} className="notice">
          <p>{notice}</p>
          <button type="button" className="button-plain" onClick={() => onDismiss(notice)}>
            <Icon name="close" label={text.notices.dismiss} />
          </button>
        </div>
      ))}
      {notices.length > shown.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {text.notices.more(notices.length - shown.length)}
        </button>
      )}
    </section>
  )
}
