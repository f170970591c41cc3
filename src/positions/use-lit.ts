// Areas that stand out on the map as long as what is about them is on the page.
import { useEffect } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import type { AreaId } from '../story/types.ts'

/** @param areas the same list until others are meant */
export function useLit(areas: readonly AreaId[]): void {
  const { store } = useViewer()
  useEffect(() => {
    store.dispatch({ type: 'areas-lit', areas })
    return () => store.dispatch({ type: 'areas-lit', areas: [] })
  }, [areas, store])
}
