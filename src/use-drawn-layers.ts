// Keeps the geometry on the map at the level of detail that the camera needs. A level is fetched when it
// is first needed; until it is there, or where it cannot be had, the map shows the one before.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Detail } from './geometry/detail.ts'
import type { Layers } from './geometry/layers.ts'
import { loadLayersAt } from './load/load-layers.ts'
import type { Story } from './story/types.ts'

/** The story's layers at one level of detail. */
export type DrawnLayers = { readonly detail: Detail; readonly layers: Layers }

/** What is drawn in the place of usual layers. */
const USUAL: DrawnLayers = { detail: 'region', layers: new Map() }

/**
 * `shown` is what the map shows, `awaited` the level that it has or is to have soon.
 *
 * @param layers the story's layers at the usual level; null until they are loaded
 * @param detail the level that the camera needs
 */
export function useDrawnLayers(story: Story, layers: Layers | null, detail: Detail) {
  const [level, setLevel] = useState(USUAL)
  const [isMissing, setMissing] = useState(false)
  const levels = useRef(new Map<Detail, DrawnLayers>([[USUAL.detail, USUAL]]))
  const isReady = layers !== null

  useEffect(() => {
    if (!isReady) return
    let isWanted = true
    const show = (found: DrawnLayers | null) => {
      if (found) levels.current.set(found.detail, found)
      if (!isWanted) return
      setMissing(!found)
      if (found) setLevel(found)
    }
    const known = levels.current.get(detail)
    if (known) show(known)
    else void loadLayersAt(detail, story).then((found) => show(found && { detail, layers: found }))
    return () => {
      isWanted = false
    }
  }, [detail, story, isReady])

  const shown = useMemo<DrawnLayers | null>(
    () => layers && { detail: level.detail, layers: new Map([...layers, ...level.layers]) },
    [layers, level],
  )
  return { shown, awaited: isMissing ? shown?.detail : detail }
}
