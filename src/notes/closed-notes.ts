// Which notes the reader has closed: remembered in this browser, story by story.
import { useCallback, useMemo, useState } from 'react'
import { recall, remember } from '../state/remember.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, AreaNote } from '../story/types.ts'

export type OpenNotes = {
  readonly notes: readonly AreaNote[]
  readonly close: (...areas: readonly AreaId[]) => void
}

export function useOpenNotes({ story }: StoryIndex): OpenNotes {
  const key = `standpoint:notes:${story.id}`
  const [closed, setClosed] = useState<readonly string[]>(() => recall(key)?.split(',') ?? [])
  const close = useCallback(
    (...areas: readonly AreaId[]) => {
      const next = [...closed, ...areas]
      remember(key, next.join(','))
      setClosed(next)
    },
    [closed, key],
  )
  const notes = useMemo(
    () => (story.view.notes ?? []).filter(({ area }) => !closed.includes(area)),
    [closed, story],
  )
  return { notes, close }
}
