// How an actor stands on the areas of the map: what it wants and refuses there, and where it is silent. From its
// positions with the areas on which they bear, from its demands and claims, and from the provisions that concern it
// in a proposal on which it takes a side. What it only asserts or expects is not wanted by that.
import type { ProvisionHere, StoryIndex } from './index-story.ts'
import { STANDINGS, sideOf } from './sides.ts'
import { speakersOf } from './speakers.ts'
import type { ActorId, AreaId, Position, Relation, Silence, Stance, Standing } from './types.ts'
import { type Voice, voiceOf } from './voice.ts'

/** What a stand rests on. */
export type Ground =
  | { readonly type: 'position'; readonly position: Position }
  /** The actor takes this position on the proposal, of which this provision concerns it. */
  | { readonly type: 'provision'; readonly position: Position; readonly here: ProvisionHere }
  | { readonly type: 'silence'; readonly silence: Silence }

/** One way in which the actor stands on one area, as one voice tells it. */
export type Stand = {
  readonly area: AreaId
  readonly standing: Standing
  readonly voice: Voice
  readonly grounds: readonly Ground[]
}

const isWanted = (stance: Stance): boolean =>
  sideOf(stance) !== 'does not count' || stance === 'demands' || stance === 'claims'

/** What somebody held of an arrangement of the past is no view of the matter now. */
const isOfThePast = ({ on }: Position | Relation, { proposals }: StoryIndex): boolean =>
  'proposal' in on && proposals.get(on.proposal)?.kind === 'past arrangement'

/** Areas in the story's order; in each what it is for first, what it is against, wants to have, and is silent on. */
export function standsOf(actor: ActorId, index: StoryIndex): readonly Stand[] {
  const speakers = speakersOf(actor, index).map(({ id }) => id)
  const found = collectStands()
  for (const position of new Set(speakers.flatMap((id) => index.positionsByActor.get(id) ?? []))) {
    if (!isWanted(position.stance) || isOfThePast(position, index)) continue
    const voice = voiceOf(position.evidence, index)
    const direct = new Set('area' in position.on ? [position.on.area] : [])
    for (const area of position.areas) direct.add(area)
    for (const area of direct) {
      found.add(area, position.stance, voice, { type: 'position', position })
    }
    for (const here of provisionsOn(position, speakers, index)) {
      const both = [position, here.provision].map(({ evidence }) => voiceOf(evidence, index))
      const told = both.includes('beyond') ? 'beyond' : 'article'
      const ground = { type: 'provision', position, here } as const
      found.add(here.provision.area, position.stance, told, ground)
    }
  }
  for (const silence of speakers.flatMap((id) => index.silencesByActor.get(id) ?? [])) {
    const voice = voiceOf(silence.evidence, index)
    for (const area of silence.areas) found.add(area, 'silent', voice, { type: 'silence', silence })
  }
  return found.inOrder(index)
}

/** Of the proposal that a position is on, the provisions by or to some of the actors. */
function provisionsOn(
  { on, stance }: Position,
  actors: readonly ActorId[],
  { provisionsByActor }: StoryIndex,
): readonly ProvisionHere[] {
  if (!('proposal' in on) || sideOf(stance) === 'does not count') return []
  const concerned = actors.flatMap((id) => provisionsByActor.get(id) ?? [])
  return [...new Set(concerned)].filter(({ proposal }) => proposal.id === on.proposal)
}

function collectStands() {
  const byKey = new Map<string, Stand & { readonly grounds: Ground[] }>()
  return {
    add: (area: AreaId, standing: Standing, voice: Voice, ground: Ground) => {
      const key = `${area} ${standing} ${voice}`
      const stand = byKey.get(key) ?? { area, standing, voice, grounds: [] }
      byKey.set(key, stand)
      stand.grounds.push(ground)
    },
    inOrder: ({ story }: StoryIndex): readonly Stand[] => {
      const places = new Map(story.areas.map(({ id }, place) => [id, place]))
      const rank = ({ area, standing, voice }: Stand) =>
        (places.get(area) ?? 0) * 100 +
        STANDINGS.indexOf(standing) * 2 +
        (voice === 'beyond' ? 1 : 0)
      return [...byKey.values()].sort((a, b) => rank(a) - rank(b))
    },
  }
}

/**
 * The silences that the map may always show: of an actor that stands for an area, on that area, where the article
 * gives no view at all of it or of who speaks for it. A ring round any other would say more than the story does.
 */
export function silentStands(index: StoryIndex): readonly Stand[] {
  return index.story.areas.flatMap(({ id: area }): Stand[] => {
    const actor = index.actorByArea.get(area)
    if (!actor || isHeard(actor.id, index)) return []
    const own = (index.silencesByActor.get(actor.id) ?? []).filter(
      ({ areas, evidence }) => areas.includes(area) && voiceOf(evidence, index) === 'article',
    )
    const grounds = own.map((silence) => ({ type: 'silence', silence }) as const)
    return own.length > 0 ? [{ area, standing: 'silent', voice: 'article', grounds }] : []
  })
}

/** Whether the article gives any view of the actor on something of today, alone or beside others. */
const isHeard = (actor: ActorId, index: StoryIndex): boolean =>
  speakersOf(actor, index)
    .flatMap(({ id }) => [
      ...(index.positionsByActor.get(id) ?? []),
      ...(index.relationsByActor.get(id) ?? []),
    ])
    .some((view) => voiceOf(view.evidence, index) === 'article' && !isOfThePast(view, index))
