// How the picked voice stands on the map; where none is picked, the silences that are always shown.
import { useMemo } from 'react'
import { type Stand, silentStands, standsOf } from '../story/stands.ts'
import type { Actor } from '../story/types.ts'
import { useViewer, useViewerState } from './viewer-context.ts'

export type Stands = {
  readonly stands: readonly Stand[]
  readonly isPicked: boolean
  /** Whose voice was picked. */
  readonly actor: Actor | undefined
}

export function useStands(): Stands {
  const { index } = useViewer()
  const picked = useViewerState(({ link }) => link.voice)
  return useMemo(
    () => ({
      stands: picked ? standsOf(picked, index) : silentStands(index),
      isPicked: picked !== null,
      actor: picked ? index.actors.get(picked) : undefined,
    }),
    [picked, index],
  )
}
