// As the article is read, the map shows the places of the passage that is in sight, until the reader moves the map.
import { type RefObject, useEffect, useRef } from 'react'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { placesOf } from '../story/split-mentions.ts'
import { REDUCED_MOTION } from '../theme/reduced-motion.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'

/** Where the eye is: the upper third of the pane, without what the head covers. */
const IN_SIGHT = '-12% 0px -62% 0px'

/** Whether the map follows: as the reader chose, else wherever motion is welcome. */
export function useIsFollowing(): boolean {
  const isStill = useMediaQuery(REDUCED_MOTION)
  return useViewerState(({ session }) => session.follow) ?? !isStill
}

/**
 * @param list the passages, each with its id in `data-passage`
 * @param shown how many of them are drawn, of a very long article only the first
 */
export function useFollow(list: RefObject<HTMLElement | null>, shown: number): void {
  const { index, store, camera } = useViewer()
  const isFollowing = useIsFollowing()
  const watched = useRef<IntersectionObserver>(null)
  useEffect(() => {
    if (!list.current || !isFollowing || typeof IntersectionObserver === 'undefined') return
    const inSight = new Set<string>()
    /** The article as it opens moves nothing: the reader has not read yet. */
    let isFirst = true
    const look = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries) {
        const id = (target as HTMLElement).dataset.passage ?? ''
        if (isIntersecting) inSight.add(id)
        else inSight.delete(id)
      }
      const read = index.story.passages.find(({ id }) => inSight.has(id))
      if (isFirst) isFirst = false
      else if (read && read.id !== store.getState().session.read) {
        store.dispatch({ type: 'passage-read', passage: read.id })
        const areas = placesOf(read)
        if (areas.length > 0) camera.send({ type: 'fit-areas', areas })
      }
    }
    const observer = new IntersectionObserver(look, { rootMargin: IN_SIGHT })
    watched.current = observer
    return () => {
      observer.disconnect()
      watched.current = null
      store.dispatch({ type: 'passage-read', passage: null })
    }
  }, [list, isFollowing, index, store, camera])
  // biome-ignore lint/correctness/useExhaustiveDependencies: more passages are drawn as the reader comes to them
  useEffect(() => {
    // One that is watched already is not watched twice.
    for (const item of list.current?.querySelectorAll('[data-passage]') ?? []) {
      watched.current?.observe(item)
    }
  }, [list, shown, isFollowing, index, store, camera])
}
