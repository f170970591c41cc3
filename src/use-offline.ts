// Keeps the viewer on this device, once the first picture is complete and the page has nothing else to do.
import { useEffect } from 'react'
import { fetchedParts } from './load/fetched-parts.ts'
import type { Notify } from './notices/use-notices.ts'
import { useText } from './text/use-text.ts'
import { whenIdle } from './time/when-idle.ts'

export function useOffline(isDrawn: boolean, notify: Notify): void {
  const { language } = useText()
  useEffect(() => {
    if (!isDrawn || !import.meta.env.PROD) return
    const keep = () =>
      void import('./offline/keep-offline.ts').then(
        ({ keepOffline }) => keepOffline(notify, language, fetchedParts),
        // Another time: nothing depends on it.
        () => {},
      )
    return whenIdle(keep)
  }, [isDrawn, notify, language])
}
