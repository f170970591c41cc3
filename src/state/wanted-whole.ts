// What is wanted of the layers wherever the map is: that of which what is drawn or compared says something, with the
// areas that contain it, and the areas whose size or borders the page about the map compares.
import type { Drawn } from '../geometry/layers.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal } from '../story/types.ts'
import type { ViewerState } from './viewer-state.ts'

export function wantedWhole({ link, session }: ViewerState, index: StoryIndex): readonly Drawn[] {
  const ids = new Set([...link.overlays, ...session.seen, ...link.compare])
  const proposals = index.story.proposals.filter(({ id }) => ids.has(id))
  const { areas, conventions } = index.story
  const held = conventions.flatMap(({ holdings }) => holdings)
  const said = [
    ...proposals.flatMap(areasOf),
    ...(link.compare.length > 0 ? held.flatMap((one) => [...one.areas, ...one.lines]) : []),
  ].flatMap((id) => [index.areas.get(id) ?? [], index.containing.get(id)].flat())
  const parts = proposals.flatMap(({ provisions }) => provisions.flatMap(({ part }) => part ?? []))
  const published = areas.flatMap(({ id, officialArea, officialBorders = [] }) => [
    ...(officialArea ? [id] : []),
    ...officialBorders.flatMap((border) => [id, border.with]),
  ])
  const compared =
    link.panel === 'about' ? published.flatMap((id) => index.areas.get(id) ?? []) : []
  return [...said, ...parts, ...compared]
}

const areasOf = ({ provisions }: Proposal): AreaId[] =>
  provisions.flatMap(({ area, part }) => [
    area,
    ...(part?.within ?? []),
    ...(part?.beside ? [part.beside.line] : []),
  ])
