// Quiet messages: what a link asked for in vain, what could not be loaded. Never in the way of the rest.
import { useRef, useState } from 'react'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Notice } from './use-notices.ts'

/** So many are shown at first: a failing host can cause one for each file, and they would hide the map. */
const FIRST = 2

type Props = {
  readonly notices: readonly Notice[]
  readonly onDismiss: (notice: Notice) => void
}

export function Notices({ notices, onDismiss }: Props) {
  const text = useText()
  const list = useRef<HTMLElement>(null)
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? notices : notices.slice(0, FIRST)
  return (
    <section
      ref={list}
      className="notices"
      role="status"
      aria-atomic="false"
      aria-label={text.notices.title}
      tabIndex={-1}
    >
      {shown.map((notice) => (
        <div key={notice.words} className="notice">
          <p>{notice.words}</p>
          {notice.way && (
            <button type="button" className="button" onClick={notice.way.go}>
              {notice.way.label}
            </button>
          )}
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              onDismiss(notice)
              // The button goes away, and must not take the focus with it.
              list.current?.focus()
            }}
          >
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
