// Keeps the geometry on the map at the level of detail that the camera needs. A level is fetched when it
// is first needed; until it is there, or where it cannot be had, the map shows the one before.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Detail } from './geometry/detail.ts'
import type { Layers } from './geometry/layers.ts'
import { loadLayersAt } from './load/load-layers.ts'
import type { Story } from './story/types.ts'

/** The story's layers at one level of detail. */
export type DrawnLayers = { readonly detail: Detail; readonly layers: Layers }

/**
 * `shown` is what the map shows, `awaited` the level that it has or is to have soon.
 *
 * @param layers the story's layers at the usual level; null until they are loaded
 * @param detail the level that the camera needs
 */
export function useDrawnLayers(story: Story, layers: Layers | null, detail: Detail) {
  const usual = useMemo<DrawnLayers | null>(() => layers && { detail: 'region', layers }, [layers])
  const [drawn, setDrawn] = useState<DrawnLayers | null>(null)
  const [isMissing, setMissing] = useState(false)
  /** Each level with the usual one that it was made from: a layer that comes late belongs to all of them. */
  const levels = useRef(new Map<Detail, { readonly of: DrawnLayers; readonly layers: Layers }>())

  useEffect(() => {
    if (!usual) return
    let isWanted = true
    const show = (found: Layers | null) => {
      if (found) levels.current.set(detail, { of: usual, layers: found })
      if (!isWanted) return
      setMissing(!found)
      if (found) setDrawn({ detail, layers: found })
    }
    const kept = levels.current.get(detail)
    const known = detail === 'region' ? usual.layers : kept?.of === usual && kept.layers
    if (known) show(known)
    else void loadLayersAt(detail, story, usual.layers).then(show)
    return () => {
      isWanted = false
    }
  }, [detail, story, usual])

  const shown = drawn ?? usual
  return { shown, awaited: isMissing ? shown?.detail : detail }
}
