// Arcs from each guarantor to each area that the same proposal guarantees, with the guarantors by name.
import { greatCircle } from '../geometry/great-circle.ts'
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Effect, Proposal } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import { arc } from './looks.ts'
import type { Mark, SceneSource } from './marks.ts'
import { names } from './name-looks.ts'
import type { Words } from './scene-words.ts'
import { collection, feature, pointFeature } from './sources.ts'

/** The world view shows arcs; nearer they would only cross the region. */
const ARCS_UP_TO = 4.2
/** Stretches of an arc between continents. */
const ARC_STEPS = 48

export type Arcs = {
  readonly sources: Readonly<Record<string, SceneSource>>
  readonly strokes: readonly Mark[]
  readonly tags: readonly Mark[]
}

/** @param prefix starts the ids of sources and marks */
export function arcsOf(
  prefix: string,
  proposal: Proposal,
  colour: ColourToken,
  index: StoryIndex,
  layers: Layers,
  words: Words,
): Arcs {
  const ends = (effect: Effect) =>
    proposal.provisions.flatMap((provision) => {
      const area =
        index.grammar.lookOf(provision.effect) === effect
          ? index.areas.get(provision.area)
          : undefined
      const anchor = area && featuresOf(area, layers)[0]?.properties.anchor
      return area && anchor ? [{ area, anchor }] : []
    })
  const from = ends('guarantor')
  if (from.length === 0) return { sources: {}, strokes: [], tags: [] }
  const [id, farEnds] = [`${prefix}-arcs`, `${prefix}-far-ends`]
  const lines = from.flatMap((one) =>
    ends('guaranteed').map((to) =>
      feature(
        {},
        { type: 'LineString', coordinates: greatCircle(one.anchor, to.anchor, ARC_STEPS) },
      ),
    ),
  )
  const points = from.map(({ area, anchor }) => pointFeature(anchor, { name: words.nameOf(area) }))
  const zoom = [0, ARCS_UP_TO] as const
  return {
    sources: {
      [id]: { data: collection(lines), isStory: false },
      [farEnds]: { data: collection(points), isStory: false },
    },
    strokes: [{ ...arc(colour), id, source: id, zoom }],
    tags: [{ ...names.farEnd, id: farEnds, source: farEnds, zoom }],
  }
}
