// Where each overlay's marks have their place beside those of the others that are drawn: bands of a hatch, rings,
// lines, tags and markers.
import { assignSlots, type Slot } from '../grammar/assign-slots.ts'
import { effectStyles } from '../grammar/effects.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId, Proposal, ProposalId, Provision } from '../story/types.ts'
import { MARKER } from './name-looks.ts'
import { nounTagged } from './tag-words.ts'

/** Plain data, so that equal places are equal as text. */
export type Places = {
  /** By provision. */
  readonly hatch: Readonly<Record<string, Slot>>
  readonly ring: Readonly<Record<string, number>>
  /** Which of the overlays along lines it is, from 0. */
  readonly line: number
  /** The first line of its tags at each area, and where its marker is among the area's: CSS pixels from the middle. */
  readonly tags: Readonly<Record<AreaId, { readonly line: number; readonly marker: number | null }>>
}

/** Lines of tags that a row of markers takes. */
const MARKERS = 1.2

/** @param drawn in the order of the story */
export function placeOverlays(
  index: StoryIndex,
  drawn: readonly Proposal[],
): ReadonlyMap<ProposalId, Places> {
  const slots = assignSlots(index, drawn)
  const alongLines = drawn.filter(({ provisions }) =>
    provisions.some(({ effect }) => index.grammar.groundOf(effect) === 'line'),
  )
  const tags = placeTags(index, drawn)
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
          tags: tags.get(proposal.id) ?? {},
        },
      ]
    }),
  )
}

function placeTags(index: StoryIndex, drawn: readonly Proposal[]) {
  const markersOf = (area: AreaId) =>
    drawn.filter(({ provisions }) =>
      provisions.some((one) => one.area === area && hasMarker(one, index)),
    )
  const lines = new Map<AreaId, number>()
  return new Map(
    drawn.map((proposal) => {
      const areas = [...new Set(proposal.provisions.map(({ area }) => area))]
      const places = areas.map((area) => {
        const here = proposal.provisions.filter((one) => one.area === area)
        const marked = markersOf(area)
        const line = lines.get(area) ?? (marked.length > 0 ? MARKERS : 0)
        lines.set(area, line + (nounTagged(proposal) ? here.filter(({ noun }) => noun).length : 1))
        const place = marked.indexOf(proposal)
        const marker = place === -1 ? null : (place - (marked.length - 1) / 2) * MARKER
        return [area, { line, marker }] as const
      })
      return [proposal.id, Object.fromEntries(places) as Places['tags']] as const
    }),
  )
}

function hasMarker({ effect }: Provision, { grammar }: StoryIndex): boolean {
  const style = effectStyles[grammar.lookOf(effect)]
  return style.on === 'area' && style.marker
}
