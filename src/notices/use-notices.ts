// Quiet messages that the reader may dismiss; the same message is shown once.
import { useCallback, useState } from 'react'

export type Notice = string

export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const notify = useCallback((notice: Notice) => {
    setNotices((list) => (list.includes(notice) ? list : [...list, notice]))
  }, [])
  const dismiss = useCallback((notice: Notice) => {
    setNotices((list) => list.filter((one) => one !== notice))
  }, [])
  return { notices, notify, dismiss }
}
