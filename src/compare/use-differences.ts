// The differences of what is compared, computed after the maps have been painted.
import type { FeatureCollection } from 'geojson'
import { useEffect, useMemo, useState } from 'react'
import { type Town, townsOf } from '../geometry/towns.ts'
import { fetchText } from '../load/fetch-text.ts'
import type { Compared } from '../state/compare-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { afterPaint } from '../time/after-paint.ts'
import { type Differences, differencesBetween } from './differences.ts'

const CITIES = 'geo/cities.geojson'

/** Null until they are computed, and while others are wanted. */
export function useDifferences(
  compared: readonly Compared[],
  towns: readonly Town[] | null | 'missing',
): Differences | null {
  const { index, layers } = useViewer()
  const asked = useMemo(
    () => ({ compared, layers, towns: towns === 'missing' ? [] : towns }),
    [compared, layers, towns],
  )
  const [found, setFound] = useState<{ asked: unknown; differences: Differences } | null>(null)
  useEffect(
    () =>
      afterPaint(() => {
        if (!asked.layers || !asked.towns) return
        const differences = differencesBetween(index, asked.layers, asked.compared, asked.towns)
        setFound({ asked, differences })
      }),
    [index, asked],
  )
  return found?.asked === asked ? found.differences : null
}

/** The basemap's towns: null until they are there, missing where they cannot be had. */
export function useTowns(): readonly Town[] | null | 'missing' {
  const [towns, setTowns] = useState<readonly Town[] | null | 'missing'>(null)
  useEffect(() => {
    let isWanted = true
    const load = async () => {
      const text = await fetchText(CITIES)
      const read = text.ok ? readTowns(text.value) : 'missing'
      if (isWanted) setTowns(read)
    }
    void load()
    return () => {
      isWanted = false
    }
  }, [])
  return towns
}

function readTowns(text: string): readonly Town[] | 'missing' {
  try {
    return townsOf((JSON.parse(text) as FeatureCollection).features)
  } catch {
    return 'missing'
  }
}
