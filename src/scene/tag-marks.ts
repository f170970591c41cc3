// What is said at the areas of an overlay: the short title of a measure; within a plan, whose title stands over the map,
// what each provision is about; and its markers.
import { featuresOf, type Layers } from '../geometry/layers.ts'
import { provisionColour } from '../grammar/provision-colour.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal } from '../story/types.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { Mark } from './marks.ts'
import { marker } from './name-looks.ts'
import { hasMarker, type Places } from './overlay-places.ts'
import type { Words } from './scene-words.ts'
import { collection, pointFeature } from './sources.ts'
import { nounTagged } from './tag-words.ts'

/** A proposal that names more areas than this is named on the map only where they are near. */
const MOST_TAGS_AFAR = 3
/** Zoom levels. */
export const TAGS_FROM = 3.5
export const MANY_TAGS_FROM = 6

export type Tag = {
  /** Its own among those of all proposals. */
  readonly key: string
  readonly area: AreaId
  readonly anchor: readonly [number, number]
  readonly words: string
  readonly colour: ColourToken
  readonly from: typeof TAGS_FROM | typeof MANY_TAGS_FROM
  /** A marker stands there too. */
  readonly isMarked: boolean
}

/** None on an area of many parts, as it would stand on one of them. */
export function tagsOf(proposal: Proposal, index: StoryIndex, layers: Layers, words: Words): Tag[] {
  const found = proposal.provisions.flatMap((provision, place) => {
    const area = index.areas.get(provision.area)
    const features = area ? featuresOf(area, layers) : []
    const anchor = features.length === 1 ? features[0]?.properties.anchor : undefined
    const here = proposal.provisions.filter((one) => one.area === provision.area)
    const { noun } = provision
    const isFirst = proposal.provisions.indexOf(here[0] ?? provision) === place
    const said = nounTagged(proposal)
      ? noun && words.noun(index.grammar.lookOf(provision.effect), noun)
      : isFirst && proposal.label
    if (!anchor || !said) return []
    const isMarked = here.some((one) => hasMarker(one, index))
    const colour = provisionColour(index, proposal, provision)
    const key = `${proposal.id} ${place}`
    return [{ key, area: provision.area, anchor, words: said, colour, isMarked }]
  })
  const isMany = new Set(found.map(({ area }) => area)).size > MOST_TAGS_AFAR
  return found.map((tag) => ({ ...tag, from: isMany ? MANY_TAGS_FROM : TAGS_FROM }))
}

const marked = (tags: readonly Tag[]) =>
  tags.filter(
    ({ area, isMarked }, place) => isMarked && tags.findIndex((one) => one.area === area) === place,
  )

export const markerPoints = (tags: readonly Tag[]) =>
  collection(marked(tags).map(({ anchor, area }) => pointFeature(anchor, { area })))

export const markerMarks = (id: string, tags: readonly Tag[], { markers }: Places): Mark[] =>
  marked(tags).map(({ area, colour, from }) => ({
    ...marker(colour, markers[area] ?? 0),
    id: `${id}-${area}`,
    source: id,
    where: [['is', 'area', area]],
    zoom: [from, 24],
  }))
