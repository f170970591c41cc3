// What paper must say beside the title: when it was printed, and the link that leads back.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { addressOf } from './share/addresses.ts'
import { useViewer } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'

export function PrintHead() {
  const text = useText()
  const { store } = useViewer()
  const [head, setHead] = useState<{ readonly day: string; readonly address: string } | null>(null)
  useEffect(() => {
    const onBeforePrint = () => {
      const day = text.dates.day(startOfDay(new Date()))
      const address = addressOf(location, store.getState().link)
      // The browser takes the page as it is when this returns.
      flushSync(() => setHead({ day, address }))
    }
    addEventListener('beforeprint', onBeforePrint)
    return () => removeEventListener('beforeprint', onBeforePrint)
  }, [store, text])
  if (!head) return null
  return (
    <p className="print-head">
      {text.map.printed(head.day)} <span>{head.address}</span>
    </p>
  )
}

/** The reader's day, as the dates of the interface have it: in UTC. */
const startOfDay = (date: Date): Date =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()))
