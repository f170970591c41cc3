// Quiet messages that the reader may dismiss; the same message is shown once.
import { useCallback, useState } from 'react'

/** What the reader may do about it. */
export type Way = { readonly label: string; readonly go: () => void }

export type Notice = { readonly words: string; readonly way?: Way }

export type Notify = (words: string, way?: Way) => void

export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const notify: Notify = useCallback((words, way) => {
    setNotices((list) =>
      list.some((one) => one.words === words) ? list : [...list, way ? { words, way } : { words }],
    )
  }, [])
  const dismiss = useCallback((notice: Notice) => {
    setNotices((list) => list.filter((one) => one !== notice))
  }, [])
  return { notices, notify, dismiss }
}
