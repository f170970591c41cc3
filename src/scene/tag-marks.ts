// What is written at the areas of an overlay: the short title of a measure; within a plan, whose title stands over the
// map, what each provision is about.
import { featuresOf, type Layers } from '../geometry/layers.ts'
import { provisionColour } from '../grammar/provision-colour.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { Mark } from './marks.ts'
import { tag } from './name-looks.ts'
import type { Places } from './overlay-places.ts'
import type { Words } from './scene-words.ts'
import { collection, pointFeature } from './sources.ts'
import { nounTagged } from './tag-words.ts'

/** A proposal that names more areas than this is named on the map only where they are near. */
const MOST_TAGS_AFAR = 3
const TAGS_FROM = 3.5
const MANY_TAGS_FROM = 6

export type Tag = {
  readonly area: AreaId
  readonly anchor: readonly [number, number]
  readonly words: string
  readonly colour: ColourToken
  /** From the first of this proposal at this area. */
  readonly line: number
}

/** None on an area of many parts, as it would stand on one of them. */
export function tagsOf(proposal: Proposal, index: StoryIndex, layers: Layers, words: Words): Tag[] {
  const areas = [...new Set(proposal.provisions.map((provision) => provision.area))]
  return areas.flatMap((id) => {
    const area = index.areas.get(id)
    const features = area ? featuresOf(area, layers) : []
    const anchor = features.length === 1 ? features[0]?.properties.anchor : undefined
    if (!anchor) return []
    const here = proposal.provisions.filter((one) => one.area === id)
    const [first] = here
    if (!nounTagged(proposal)) {
      return first
        ? [
            {
              area: id,
              anchor,
              words: proposal.label,
              colour: provisionColour(index, proposal, first),
              line: 0,
            },
          ]
        : []
    }
    return here
      .filter(({ noun }) => noun)
      .map((provision, line) => ({
        area: id,
        anchor,
        words: words.noun(index.grammar.lookOf(provision.effect), provision.noun ?? ''),
        colour: provisionColour(index, proposal, provision),
        line,
      }))
  })
}

export const tagPoints = (tags: readonly Tag[]) =>
  collection(tags.map(({ anchor, words }, place) => pointFeature(anchor, { name: words, place })))

export function tagMarks(id: string, tags: readonly Tag[], places: Places): Mark[] {
  const isMany = new Set(tags.map(({ area }) => area)).size > MOST_TAGS_AFAR
  return tags.map(({ area, colour, line }, place) => {
    const at = places.tags[area] ?? { line: 0, marker: null }
    return {
      ...tag(colour, at.line + line, line === 0 ? at.marker : null),
      id: `${id}-${place}`,
      source: id,
      where: [['is', 'place', place]],
      zoom: [isMany ? MANY_TAGS_FROM : TAGS_FROM, 24],
    }
  })
}
