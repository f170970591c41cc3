// The published figures beside the computed ones. Turf is fetched only here and for the facts of a card.
import { useEffect, useState } from 'react'
import type { Comparisons } from '../geometry/area-facts.ts'
import { useViewer } from '../state/viewer-context.ts'

export function useComparisons(): Comparisons | 'pending' | 'failed' {
  const { index, layers } = useViewer()
  const [comparisons, setComparisons] = useState<Comparisons | 'pending' | 'failed'>('pending')
  useEffect(() => {
    if (!layers) return
    let isCurrent = true
    import('../geometry/area-facts.ts').then(
      ({ compareWithPublished }) => {
        if (isCurrent) setComparisons(compareWithPublished(index, layers))
      },
      () => setComparisons('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [index, layers])
  return comparisons
}
