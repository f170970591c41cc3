// The areas whose shapes are wanted wherever the map is: those of which what is drawn or compared says something, and
// those whose size the page about the map compares.
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal } from '../story/types.ts'
import type { ViewerState } from './viewer-state.ts'

export function wantedAreas({ link, session }: ViewerState, index: StoryIndex): readonly AreaId[] {
  const proposals = new Set([...link.overlays, ...session.seen, ...link.compare])
  const { areas, conventions } = index.story
  const held = conventions.flatMap(({ holdings }) => holdings)
  return [
    ...index.story.proposals.filter(({ id }) => proposals.has(id)).flatMap(areasOf),
    ...(link.compare.length > 0 ? held.flatMap((one) => [...one.areas, ...one.lines]) : []),
    ...(link.panel === 'about'
      ? areas.filter((one) => one.officialArea || one.officialBorders).map(({ id }) => id)
      : []),
  ]
}

const areasOf = ({ provisions }: Proposal): AreaId[] =>
  provisions.flatMap(({ area, part }) => [
    area,
    ...(part?.within ?? []),
    ...(part?.beside ? [part.beside.line] : []),
  ])
