// Room for agreement: of the parties chosen, who accepts a proposal or one of its provisions, who accepts it on
// conditions, who refuses, who is silent. A range from those who said so to those who would if the silent agreed;
// never one score.

import { ACCEPTANCES, type Acceptance, acceptanceOf } from '../story/acceptance.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Actor, ActorId, Position, Proposal, Provision, Silence } from '../story/types.ts'
import type { Keep } from './keep.ts'

export type PartyStanding = {
  readonly party: Actor
  readonly standing: Acceptance
  readonly positions: readonly Position[]
  readonly silences: readonly Silence[]
}

export type Room = {
  readonly proposal: Proposal
  /** Null for the proposal as a whole. */
  readonly provision: Provision | null
  readonly parties: readonly PartyStanding[]
  /** Parties that said that they accept, on conditions or without. */
  readonly least: number
  /** The same if all that are silent accepted too. */
  readonly most: number
}

/** A proposal as a whole, and then what it would do where. */
export type ProposalRoom = { readonly whole: Room; readonly provisions: readonly Room[] }

/** In the story's order; without proposals on which no party has a view or is silent. */
export function findRoom(
  parties: readonly ActorId[],
  countsSpeakers: boolean,
  index: StoryIndex,
  isKept: Keep,
): readonly ProposalRoom[] {
  const chosen = parties.flatMap((id) => index.actors.get(id) ?? [])
  const voices = new Map(
    chosen.map(({ id }) => [id, new Set(countsSpeakers ? [id, ...speakersFor(id, index)] : [id])]),
  )
  return index.story.proposals.flatMap((proposal): ProposalRoom[] => {
    const positions = (index.positionsByProposal.get(proposal.id) ?? []).filter(isKept)
    const silences = (index.silencesByProposal.get(proposal.id) ?? []).filter(isKept)
    const roomOf = (provision: Provision | null): Room => {
      const bears = (item: Position | Silence) =>
        provision === null || bearsOn(item, provision, index)
      const standings = chosen.map((party): PartyStanding => {
        const speaks = (id: ActorId) => voices.get(party.id)?.has(id)
        const own = positions.filter((one) => one.actors.some(speaks) && bears(one))
        const unsaid = silences.filter((one) => speaks(one.actor) && bears(one))
        const stances = own.map(({ stance }) => stance)
        return {
          party,
          standing: acceptanceOf(stances, unsaid.length > 0),
          positions: own,
          silences: unsaid,
        }
      })
      const least = count(standings, 'accepts') + count(standings, 'conditional')
      return {
        proposal,
        provision,
        parties: standings,
        least,
        most: least + count(standings, 'silent'),
      }
    }
    const whole = roomOf(null)
    if (whole.parties.every(({ standing }) => standing === 'nothing')) return []
    return [{ whole, provisions: proposal.provisions.map(roomOf) }]
  })
}

/** The states of a story that have a view on a proposal or are silent where one was to be expected. */
export function usualParties({ story }: StoryIndex): readonly ActorId[] {
  const heard = new Set<ActorId>([
    ...story.positions.flatMap(({ on, actors }) => ('proposal' in on ? actors : [])),
    ...story.silences.flatMap(({ proposals, actor }) => (proposals.length > 0 ? [actor] : [])),
  ])
  return story.actors
    .filter(({ id, kind }) => kind === 'state' && heard.has(id))
    .map(({ id }) => id)
}

/** How many parties have each standing, in the order of the standings and without those of nobody. */
export const tally = ({
  parties,
}: Room): readonly (readonly [Acceptance, readonly PartyStanding[]])[] =>
  ACCEPTANCES.map(
    (standing) => [standing, parties.filter((one) => one.standing === standing)] as const,
  ).filter(([, those]) => those.length > 0)

const count = (standings: readonly PartyStanding[], standing: Acceptance): number =>
  standings.filter((one) => one.standing === standing).length

const speakersFor = (party: ActorId, { story }: StoryIndex): readonly ActorId[] =>
  story.actors.filter(({ speaksFor }) => speaksFor === party).map(({ id }) => id)

/** Whether it is on the provision's area, on what contains it or on a part of it; or names no area at all. */
function bearsOn({ areas }: Position | Silence, { area }: Provision, index: StoryIndex): boolean {
  if (areas.length === 0) return true
  const near = new Set([
    area,
    ...index.containing.get(area).map(({ id }) => id),
    ...index.contained.get(area).map(({ id }) => id),
  ])
  return areas.some((id) => near.has(id))
}
