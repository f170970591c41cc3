// What is computed of the layers with Turf. Turf is fetched and put to work when the page has a moment, so that
// what asks for it is there at once.
import { useEffect, useState } from 'react'
import type { Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { whenIdle } from '../time/when-idle.ts'
import { useViewer } from './viewer-context.ts'

export type Computation<Result> = (
  facts: typeof import('../geometry/area-facts.ts'),
  index: StoryIndex,
  layers: Layers,
) => Result

/**
 * Pending until the layers are there and the work is done; failed where its code could not be loaded.
 *
 * @param compute the same function for as long as it asks for the same thing
 */
export function useComputed<Result>(compute: Computation<Result>): Result | 'pending' | 'failed' {
  const { index, layers } = useViewer()
  const [done, setDone] = useState<{
    readonly compute: Computation<Result>
    readonly result: Result | 'failed'
  } | null>(null)
  useEffect(() => {
    if (!layers) return
    let isCurrent = true
    const stop = whenIdle(async () => {
      const result = await import('../geometry/area-facts.ts').then(
        (facts) => compute(facts, index, layers),
        () => 'failed' as const,
      )
      if (isCurrent) setDone({ compute, result })
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [compute, index, layers])
  return done?.compute === compute ? done.result : 'pending'
}
