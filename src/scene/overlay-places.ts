// Where each overlay's marks have their place beside those of the others that are drawn: bands of a hatch, rings,
// lines and markers.
import { assignSlots, type Slot } from '../grammar/assign-slots.ts'
import { effectStyles } from '../grammar/effects.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal, ProposalId, Provision } from '../story/types.ts'
import { MARKER } from './name-looks.ts'

/** Plain data, so that equal places are equal as text. */
export type Places = {
  /** By provision. */
  readonly hatch: Readonly<Record<string, Slot>>
  readonly ring: Readonly<Record<string, number>>
  /** Which of the overlays along lines it is, from 0. */
  readonly line: number
  /** Where its marker is among those of an area: CSS pixels from the middle. */
  readonly markers: Readonly<Record<AreaId, number>>
}

/** @param drawn in the order of the story */
export function placeOverlays(
  index: StoryIndex,
  drawn: readonly Proposal[],
): ReadonlyMap<ProposalId, Places> {
  const slots = assignSlots(index, drawn)
  const alongLines = drawn.filter(({ provisions }) =>
    provisions.some(({ effect }) => index.grammar.groundOf(effect) === 'line'),
  )
  return new Map(
    drawn.map((proposal): [ProposalId, Places] => {
      const own = proposal.provisions.map(
        ({ id }) => [id, slots.get(`${proposal.id}/${id}`) ?? {}] as const,
      )
      return [
        proposal.id,
        {
          hatch: Object.fromEntries(own.flatMap(([id, { hatch }]) => (hatch ? [[id, hatch]] : []))),
          ring: Object.fromEntries(
            own.flatMap(([id, { ring }]) => (ring ? [[id, ring.slot]] : [])),
          ),
          line: Math.max(0, alongLines.indexOf(proposal)),
          markers: markersOf(proposal, index, drawn),
        },
      ]
    }),
  )
}

function markersOf(proposal: Proposal, index: StoryIndex, drawn: readonly Proposal[]) {
  const isMarked = (one: Proposal, area: AreaId) =>
    one.provisions.some((provision) => provision.area === area && hasMarker(provision, index))
  const areas = new Set(proposal.provisions.map(({ area }) => area))
  const places = [...areas].flatMap((area) => {
    const marked = drawn.filter((one) => isMarked(one, area))
    const place = marked.indexOf(proposal)
    return place === -1 ? [] : [[area, (place - (marked.length - 1) / 2) * MARKER] as const]
  })
  return Object.fromEntries(places) as Places['markers']
}

export function hasMarker({ effect }: Provision, { grammar }: StoryIndex): boolean {
  const style = effectStyles[grammar.lookOf(effect)]
  return style.on === 'area' && style.marker
}
