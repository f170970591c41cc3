// Keeps the viewer on this device, once the first picture is complete and the page has nothing else to do.
import { useEffect } from 'react'
import { fetchedParts } from './load/fetched-parts.ts'
import type { Notify } from './notices/use-notices.ts'
import { useText } from './text/use-text.ts'

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
    // Safari has no idle time to offer.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(keep, 2000)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(keep)
    return () => cancelIdleCallback(handle)
  }, [isDrawn, notify, language])
}
