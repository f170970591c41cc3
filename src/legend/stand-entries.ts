// What the legend lists of the picked voice, or of silence: each way to stand once, with the areas in sight.
import type { Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { STANDINGS } from '../story/sides.ts'
import type { Ground, Stand } from '../story/stands.ts'
import type { Area, Standing } from '../story/types.ts'
import { VOICES, type Voice } from '../story/voice.ts'
import { isVisible, type Sight } from './legend-entries.ts'

export type StandEntry = {
  readonly standing: Standing
  readonly voice: Voice
  readonly places: readonly { readonly area: Area; readonly grounds: readonly Ground[] }[]
}

/**
 * In the order of the standings, what the article says before what lies beyond it.
 *
 * @param sight null before the first picture, when all counts as visible
 */
export function standEntries(
  stands: readonly Stand[],
  { areas }: StoryIndex,
  layers: Layers,
  sight: Sight | null,
): readonly StandEntry[] {
  return STANDINGS.flatMap((standing) =>
    VOICES.flatMap((voice): StandEntry[] => {
      const places = stands
        .filter((one) => one.standing === standing && one.voice === voice)
        .flatMap(({ area: id, grounds }) => {
          const area = areas.get(id)
          return area && isVisible(area, layers, sight) ? [{ area, grounds }] : []
        })
      return places.length > 0 ? [{ standing, voice, places }] : []
    }),
  )
}
