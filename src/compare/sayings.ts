// What one side of a comparison says of an area: a proposal by its provisions, and how things stand by what the
// story's convention of administered borders holds.

import type { Compared } from '../state/compare-room.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Area, Convention, Evidence, Holding, Proposal, Provision } from '../story/types.ts'

export type Side =
  | { readonly key: Compared; readonly type: 'proposal'; readonly proposal: Proposal }
  /** Without a convention where the story does not say who administers what. */
  | { readonly key: 'now'; readonly type: 'now'; readonly convention?: Convention }

export type Saying = {
  readonly evidence: readonly Evidence[]
  /** The same for two that would do the same: the same effect, by and to the same, as much, on such a part. */
  readonly doing: string
} & (
  | { readonly type: 'provision'; readonly provision: Provision }
  /** `isBeside` where it holds one side of a line that runs here. */
  | { readonly type: 'holding'; readonly holding: Holding; readonly isBeside: boolean }
)

/** @throws Error for an id that the story does not have; the state holds none */
export function sideOf(key: Compared, index: StoryIndex): Side {
  if (key === 'now') {
    const convention = administered(index)
    return { key: 'now', type: 'now', ...(convention ? { convention } : {}) }
  }
  const proposal = index.proposals.get(key)
  if (!proposal) throw new Error(`there is no proposal ${key}`)
  return { key, type: 'proposal', proposal }
}

/** The convention that says how things stand: the first of administered borders. */
const administered = ({ story }: StoryIndex): Convention | undefined =>
  story.conventions.find(({ kind }) => kind === 'administered')

/** The areas and lines of which it says something itself. */
export function areasSaid(side: Side): string[] {
  return side.type === 'proposal'
    ? side.proposal.provisions.map(({ area }) => area)
    : (side.convention?.holdings.flatMap(({ areas, lines }) => [...areas, ...lines]) ?? [])
}

/** The same of two that would do the same with an area. */
export const doingsOf = (sayings: readonly Saying[]): string =>
  sayings
    .map(({ doing }) => doing)
    .sort()
    .join()

/** The areas and lines of which not all sides say the same themselves. */
export function areasDiffering(sides: readonly Side[], index: StoryIndex): Area[] {
  const said = new Set(sides.flatMap(areasSaid))
  return index.story.areas.filter((area) => {
    const doings = sides.map((side) => doingsOf(sayingsOf(side, area)))
    return said.has(area.id) && doings.some((one) => one !== doings[0])
  })
}

/** @param isParted whether a line of the story, by its id, parts the area */
export function sayingsOf(
  side: Side,
  area: Area,
  isParted: (line: string) => boolean = () => false,
): Saying[] {
  if (side.type === 'proposal') {
    return side.proposal.provisions
      .filter((provision) => provision.area === area.id)
      .map((provision) => ({
        type: 'provision',
        provision,
        evidence: provision.evidence,
        doing: doingOf(provision),
      }))
  }
  return (side.convention?.holdings ?? []).flatMap((holding): Saying[] => {
    const { areas, lines, by, label, evidence } = holding
    const isWhole = areas.includes(area.id)
    const isBeside = !isWhole && (lines.includes(area.id) || lines.some(isParted))
    if (!isWhole && !isBeside) return []
    return [{ type: 'holding', holding, isBeside, evidence, doing: keyOf(by, label, isBeside) }]
  })
}

const keyOf = (...parts: readonly unknown[]) => JSON.stringify(parts)

/** Without where: the area is known, and words tell which part of it. */
function doingOf({ effect, noun, by, to, part, quantity, phases, date }: Provision): string {
  const sorted = (actors: readonly string[] | undefined) => [...(actors ?? [])].sort()
  return keyOf(
    effect,
    noun,
    sorted(by),
    sorted(to),
    part && [part.text, part.beside],
    quantity,
    phases,
    date,
  )
}
