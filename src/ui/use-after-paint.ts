// What takes time to follow a value follows it once the page has painted what else it changes.
import { useEffect, useState } from 'react'
import { afterPaint } from '../time/after-paint.ts'

/** The value, a paint later than it changed; until the first paint, what it was before. */
export function useAfterPaint<Value>(value: Value, before: Value): Value {
  const [painted, setPainted] = useState(before)
  useEffect(
    () => (Object.is(painted, value) ? undefined : afterPaint(() => setPainted(value))),
    [value, painted],
  )
  return painted
}
