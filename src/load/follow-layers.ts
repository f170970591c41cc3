// The layers of a story as they come: all that came so far for whoever subscribes, then each one that was late.
import type { Story } from '../story/types.ts'
import { type LoadedLayers, loadLayers } from './load-layers.ts'

type Take = (loaded: LoadedLayers) => void

export type LayersFeed = {
  /** All layers, or those that came in good time. */
  readonly first: Promise<LoadedLayers>
  readonly subscribe: (take: Take) => () => void
}

export function followLayers(story: Story): LayersFeed {
  const told: LoadedLayers[] = []
  const takers = new Set<Take>()
  const tell = (loaded: LoadedLayers) => {
    told.push(loaded)
    for (const take of takers) take(loaded)
  }
  // A late layer waits for the first answer to be told, as it has more than that.
  const first = loadLayers(story, { onLate: (late) => void first.then(() => tell(late)) })
  void first.then(tell)
  return {
    first,
    subscribe: (take) => {
      for (const loaded of told) take(loaded)
      takers.add(take)
      return () => void takers.delete(take)
    },
  }
}
