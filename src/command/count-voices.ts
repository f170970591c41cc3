// Who is heard in a story, on what, and who is not.
import { nameOf } from '../story/name-of.ts'
import type { Actor, ActorId, AreaId, Position, Relation, Story } from '../story/types.ts'

export type ActorVoice = {
  readonly id: ActorId
  readonly name: string
  readonly positions: number
  readonly ownWords: number
  readonly silences: number
}

/** Every actor, the most heard first. */
export function countActors(story: Story): ActorVoice[] {
  return story.actors
    .map(({ id, name }) => {
      const own = story.positions.filter(({ actors }) => actors.includes(id))
      return {
        id,
        name,
        positions: own.length,
        ownWords: own.filter(({ basis }) => basis === 'own words').length,
        silences: story.silences.filter(({ actor }) => actor === id).length,
      }
    })
    .sort((a, b) => b.positions - a.positions || b.silences - a.silences)
}

/** A principal actor and those who speak for it. */
export type Party = ActorVoice & { readonly speakers: readonly string[] }

const MOST_PARTIES = 6

/**
 * The principal actors: states, groups and organisations that speak for nobody else, with what is said by
 * those who speak for them; at most six, those with the most positions and silences.
 */
export function findParties(story: Story): Party[] {
  const principal = principals(story)
  return story.actors
    .filter(
      ({ id, kind }) =>
        principal.get(id) === id && ['state', 'authority', 'group', 'organisation'].includes(kind),
    )
    .map(({ id, name }) => {
      const isOf = (actor: ActorId) => principal.get(actor) === id
      const own = story.positions.filter(({ actors }) => actors.some(isOf))
      return {
        id,
        name,
        speakers: story.actors.filter((a) => a.id !== id && isOf(a.id)).map((a) => a.name),
        positions: own.length,
        ownWords: own.filter(({ basis }) => basis === 'own words').length,
        silences: story.silences.filter(({ actor }) => isOf(actor)).length,
      }
    })
    .filter(({ positions, silences }) => positions + silences > 0)
    .sort((a, b) => b.positions + b.silences - (a.positions + a.silences))
    .slice(0, MOST_PARTIES)
}

/** For each actor the one at the end of `speaksFor`; a circle ends where it would start again. */
export function principals({ actors }: Story): ReadonlyMap<ActorId, ActorId> {
  const known = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]))
  return new Map(
    actors.map(({ id }) => {
      const seen = new Set<ActorId>([id])
      let last = id
      for (let next = known.get(id)?.speaksFor; next && !seen.has(next); ) {
        seen.add(next)
        last = next
        next = known.get(next)?.speaksFor
      }
      return [id, last]
    }),
  )
}

export type View = 'position' | 'relation' | 'silence' | 'nothing'
export type AreaViews = {
  readonly id: AreaId
  readonly name: string
  /** In the order of the parties. */
  readonly views: readonly View[]
}

/** What each party is known to say on each area itself, or how it stands to another there; focus first. */
export function findViews(story: Story, parties: readonly Party[]): AreaViews[] {
  const principal = principals(story)
  const pairsOf = (views: readonly (Position | Relation)[]) =>
    new Set(
      views.flatMap((view) =>
        areasOf(view).flatMap((area) =>
          view.actors.map((actor) => pair(principal.get(actor), area)),
        ),
      ),
    )
  const said = pairsOf(story.positions)
  const related = pairsOf(story.relations)
  const unsaid = new Set(
    story.silences.flatMap(({ actor, areas }) =>
      areas.map((area) => pair(principal.get(actor), area)),
    ),
  )
  const rank = new Map(story.view.focus.map((id, i) => [id, i]))
  return story.areas
    .toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0)
    .map((area) => ({
      id: area.id,
      name: nameOf(area, 'en'),
      views: parties.map((party): View => {
        if (said.has(pair(party.id, area.id))) return 'position'
        if (related.has(pair(party.id, area.id))) return 'relation'
        return unsaid.has(pair(party.id, area.id)) ? 'silence' : 'nothing'
      }),
    }))
}

const pair = (actor: ActorId | undefined, area: AreaId) => `${actor} ${area}`
const areasOf = ({ on, areas }: Position | Relation): AreaId[] =>
  'area' in on ? [on.area, ...areas] : [...areas]
