// The story's areas: where the focus lies, what is disputed, vague or schematic, what is pointed at or selected.
import { featuresOf, type Layers } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, AreaId } from '../story/types.ts'
import { forAreas } from './for-areas.ts'
import { disputed, focus, outline, storyLine, vague } from './looks.ts'
import type { Mark } from './marks.ts'
import type { Words } from './scene-words.ts'
import { collection, feature } from './sources.ts'

export const LINE_NAMES = 'line-names'

const isLineOf =
  ({ grammar }: StoryIndex) =>
  (area: Area) =>
    grammar.kindOf(area) === 'line'

/** Below the overlays: a quiet wash on the areas at the centre of the story, one on each place. */
export function focusMarks(index: StoryIndex, selected: AreaId | null): Mark[] {
  const isLine = isLineOf(index)
  const isInFocus = ({ id }: Area) => index.story.view.focus.includes(id)
  const areas = index.story.areas.filter(
    (area) => isInFocus(area) && !isLine(area) && !index.containing.get(area.id).some(isInFocus),
  )
  const own = selected ? index.areas.get(selected) : undefined
  const isWithin = own && areas.some(({ id }) => id === own.id || index.isPartOf(own.id, id))
  return [
    ...forAreas(index, areas, 'focus', focus(selected !== null)),
    // What is selected stays as it was.
    ...(isWithin && !own.vague ? forAreas(index, [own], 'focus-selected', focus()) : []),
  ]
}

/** Above the overlays, so that none hides it: the hatch of disputed areas, the soft edge of vague ones. */
export function statusMarks(index: StoryIndex): Mark[] {
  const all = index.story.areas.filter((area) => area.disputed)
  const outermost = new Set(
    all.flatMap((area) => index.containing.get(area.id).map((parent) => parent.id)),
  )
  const innermost = all.filter((area) => !outermost.has(area.id))
  const unbounded = index.story.areas.filter((area) => area.vague)
  return [
    ...forAreas(index, innermost, 'disputed', disputed),
    ...forAreas(index, unbounded, 'vague', vague),
  ]
}

export const lineMarks = (index: StoryIndex): Mark[] =>
  forAreas(index, index.story.areas.filter(isLineOf(index)), 'line', storyLine)

export function outlineMarks(index: StoryIndex): Mark[] {
  const isLine = isLineOf(index)
  const areas = index.story.areas.filter((area) => !isLine(area) && !area.vague)
  return forAreas(index, areas, 'outline', outline)
}

/** The story's dated lines, with what is written along them. */
export function lineNames(index: StoryIndex, layers: Layers, words: Words) {
  return collection(
    index.story.areas
      .filter(isLineOf(index))
      .flatMap((area) =>
        featuresOf(area, layers).flatMap(({ geometry, properties: { date } }) =>
          typeof date === 'string' ? [feature({ name: words.schematic(date) }, geometry)] : [],
        ),
      ),
  )
}
