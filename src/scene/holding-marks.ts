// What actors hold or claim under a convention, below the overlays: a wash on areas, and on the land to the left of a
// line, where it fades towards the line; each holder with marks of its own.
import { featuresOf, type Layers } from '../geometry/layers.ts'
import { holderLooks } from '../grammar/holder-looks.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, Convention, Holding } from '../story/types.ts'
import { areasOf, forAreas, piecesOfLines } from './for-areas.ts'
import { held, heldLayer, heldSide, holder } from './looks.ts'
import type { FillLook, Mark } from './marks.ts'
import { layerSource } from './sources.ts'

/** Beside a short piece near a border the band would lie in the other state, but for a close view. */
const PIECES = piecesOfLines(8)

/** The wash of a holding, and the marks of its holder on it. */
export function holdingLooks(convention: Convention, holding: Holding): FillLook[] {
  const ofHolder = convention.holdings.filter(
    ({ by, areas }) => by === holding.by && areas.length > 0,
  )
  const marks = holder(holderLooks(convention).get(holding.by) ?? 'plain')
  const wash = held(convention.kind, Math.max(0, ofHolder.indexOf(holding)))
  return marks ? [wash, marks] : [wash]
}

export function holdingMarks(index: StoryIndex, layers: Layers, convention: Convention): Mark[] {
  return convention.holdings.flatMap((holding, i) => {
    const id = `holding-${convention.id}-${i}`
    return [
      ...forAreas(index, areasOf(holding.areas, index), id, holdingLooks(convention, holding)),
      ...areasOf(holding.lines, index).flatMap((line) =>
        sideMarks(
          `${id}-${line.id}`,
          line,
          index,
          layers,
          holdingLooks(convention, holding).slice(1),
        ),
      ),
    ]
  })
}

/** For each piece of a line whose layer has the land to its left, that land by distance; else a band stands for it. */
export const landBeside = (line: Area, layers: Layers): (readonly string[])[] =>
  featuresOf(line, layers).flatMap(({ properties: { left = [] } }) =>
    left.length > 0 ? [left] : [],
  )

/** The land beside a line that has some; else a soft band along it. */
function sideMarks(
  id: string,
  line: Area,
  index: StoryIndex,
  layers: Layers,
  marks: readonly FillLook[],
): Mark[] {
  const sides = landBeside(line, layers)
  if (!line.geometry || sides.length === 0) {
    const band = (part: string, rest: Parameters<typeof forAreas>[4]) =>
      forAreas(index, [line], `${id}-side-${part}`, heldSide, rest)
    return [...band('', PIECES.long), ...band('short-', PIECES.short)]
  }
  const most = Math.max(...sides.map(({ length }) => length))
  const source = layerSource(line.geometry.layer)
  const layer = (look: FillLook, place: number, name: string): Mark => {
    const ids = sides.flatMap((side) => side[Math.min(place, side.length - 1)] ?? [])
    return { ...look, id: `${id}-${name}-${place}`, source, where: [['in', 'id', ids]] }
  }
  return [
    ...Array.from({ length: most }, (_, place) => layer(heldLayer, place, 'left')),
    ...marks.map((look) => layer(look, 0, 'holder')),
  ]
}
