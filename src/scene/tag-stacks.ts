// The tags of all overlays at an area: one name of several lines, so that they stand there together or, where there is
// no room, none does. What is drawn chooses its lines; the words are there for all proposals, and are not loaded anew.
import type { Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId } from '../story/types.ts'
import type { Mark } from './marks.ts'
import { memoizeLast } from './memoize-last.ts'
import { tags as tagsLook } from './name-looks.ts'
import type { Words } from './scene-words.ts'
import { collection, pointFeature } from './sources.ts'
import { MANY_TAGS_FROM, TAGS_FROM, type Tag, tagsOf } from './tag-marks.ts'

export const TAGS = 'tags'
/** From afar those of proposals with few areas, nearer all of them. */
const RANGES = [
  [TAGS_FROM, MANY_TAGS_FROM],
  [MANY_TAGS_FROM, 24],
] as const

/** Lines of tags that a row of markers takes. */
const MARKERS = 1.2

/** A point for each area, with the words of all proposals. */
export function tagPoints(index: StoryIndex, layers: Layers, words: Words) {
  const all = index.story.proposals.flatMap((one) => tagsOf(one, index, layers, words))
  return collection(
    inStacks(all).map(([first, ...others]) =>
      pointFeature(first.anchor, {
        area: first.area,
        ...Object.fromEntries([first, ...others].map((tag) => [tag.key, tag.words])),
      }),
    ),
  )
}

/** A function that makes the marks of one map, from the tags of what is drawn; those of an area stay until they change. */
export function createTagStacks(): (drawn: readonly Tag[]) => readonly Mark[] {
  const makers = new Map<AreaId, typeof stackMarks>()
  return (drawn) =>
    inStacks(drawn).flatMap((stack) => {
      const [{ area }] = stack
      const make = makers.get(area) ?? memoizeLast(stackMarks)
      makers.set(area, make)
      return make(...stack)
    })
}

type Stack = readonly [Tag, ...Tag[]]

function inStacks(tags: readonly Tag[]): Stack[] {
  return [...new Set(tags.map(({ area }) => area))].flatMap((area): Stack[] => {
    const [first, ...others] = tags.filter((tag) => tag.area === area)
    return first ? [[first, ...others]] : []
  })
}

function stackMarks(...tags: Stack): readonly Mark[] {
  const [{ area }] = tags
  const down = tags.some(({ isMarked }) => isMarked) ? MARKERS : 0
  return RANGES.flatMap((zoom): Mark[] => {
    const [from] = zoom
    const lines = tags.filter((tag) => tag.from <= from).map(({ key, colour }) => ({ key, colour }))
    if (lines.length === 0) return []
    const where = [['is', 'area', area]] as const
    return [{ ...tagsLook(lines, down), id: `${TAGS}-${area}-${from}`, source: TAGS, where, zoom }]
  })
}
