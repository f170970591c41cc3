// Room for agreement: of the parties chosen, who accepts a proposal or one of its provisions, who accepts it on
// conditions, who refuses, who is silent. A range from those who accept by what the story tells to those who would if
// the silent agreed; never one score.
import { ACCEPTANCES, type Acceptance, acceptanceOf } from '../story/acceptance.ts'
import type { StoryIndex } from '../story/index-story.ts'
import { areasReaching } from '../story/reaching.ts'
import { speakersOf } from '../story/speakers.ts'
import type { Actor, ActorId, Position, Proposal, Provision, Silence } from '../story/types.ts'
import type { Keep } from './keep.ts'

export type PartyAcceptance = {
  readonly party: Actor
  readonly acceptance: Acceptance
  readonly positions: readonly Position[]
  /** Who of those that speak for the party is heard in the positions. */
  readonly heard: readonly Actor[]
  readonly silences: readonly Silence[]
}

export type Room = {
  readonly proposal: Proposal
  /** Null for the proposal as a whole. */
  readonly provision: Provision | null
  readonly parties: readonly PartyAcceptance[]
  /** Parties that accept by what the story tells, on conditions or without. */
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
  const speakers = new Map(
    chosen.map((party) => [party, speakersOf(party.id, index).filter((one) => one !== party)]),
  )
  return index.story.proposals.flatMap((proposal): ProposalRoom[] => {
    const positions = (index.positionsByProposal.get(proposal.id) ?? []).filter(isKept)
    const silences = (index.silencesByProposal.get(proposal.id) ?? []).filter(isKept)
    const roomOf = (provision: Provision | null): Room => {
      const bears = bearsOn(provision, index)
      const all = chosen.map((party): PartyAcceptance => {
        const others = speakers.get(party) ?? []
        const speaks = (id: ActorId) =>
          id === party.id || (countsSpeakers && others.some((one) => one.id === id))
        const own = positions.filter((one) => one.actors.some(speaks) && bears(one))
        const unsaid = silences.filter((one) => speaks(one.actor) && bears(one))
        const stances = own.map(({ stance }) => stance)
        return {
          party,
          acceptance: acceptanceOf(stances, unsaid.length > 0),
          positions: own,
          heard: others.filter(({ id }) => own.some(({ actors }) => actors.includes(id))),
          silences: unsaid,
        }
      })
      const least = count(all, 'accepts') + count(all, 'conditional')
      return {
        proposal,
        provision,
        parties: all,
        least,
        most: least + count(all, 'silent'),
      }
    }
    const whole = roomOf(null)
    if (whole.parties.every(({ acceptance }) => acceptance === 'nothing')) return []
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

/** Which parties have each acceptance, in the order of the acceptances and without those of nobody. */
export const tally = ({
  parties,
}: Room): readonly (readonly [Acceptance, readonly PartyAcceptance[]])[] =>
  ACCEPTANCES.map(
    (acceptance) => [acceptance, parties.filter((one) => one.acceptance === acceptance)] as const,
  ).filter(([, those]) => those.length > 0)

const count = (parties: readonly PartyAcceptance[], acceptance: Acceptance): number =>
  parties.filter((one) => one.acceptance === acceptance).length

/** Whether it is on the provision's area, on what contains it or on a part of it; or names no area at all. */
function bearsOn(
  provision: Provision | null,
  index: StoryIndex,
): (item: Position | Silence) => boolean {
  if (provision === null) return () => true
  const near = areasReaching(provision.area, index)
  return ({ areas }) => areas.length === 0 || areas.some((id) => near.has(id))
}
