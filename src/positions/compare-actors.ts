// Two actors side by side: where they agree, where they differ, and where they cannot be compared, because one of
// them is silent or takes no clear side.
import { type Acceptance, acceptanceOf, isStated } from '../story/acceptance.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type {
  ActorId,
  Area,
  AreaId,
  Position,
  Proposal,
  ProposalId,
  Relation,
  Silence,
} from '../story/types.ts'
import type { Keep } from './keep.ts'

export type Subject =
  | { readonly type: 'proposal'; readonly proposal: Proposal }
  | { readonly type: 'area'; readonly area: Area }
  | { readonly type: 'topic'; readonly topic: string }

/** What one actor holds on a subject. */
export type Held = {
  readonly acceptance: Acceptance
  readonly positions: readonly Position[]
  readonly silences: readonly Silence[]
}

export const OUTCOMES = ['agree', 'differ', 'silent', 'open'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Compared = {
  readonly subject: Subject
  readonly outcome: Outcome
  readonly held: readonly [Held, Held]
}

export type TwoActors = {
  readonly compared: readonly Compared[]
  /** How the story says that both stand to each other, whatever each of them holds. */
  readonly relations: readonly Relation[]
}

/** By proposals, areas and topics, each in the story's order; without what only one has a word on, and no side. */
export function compareActors(
  pair: readonly [ActorId, ActorId],
  index: StoryIndex,
  isKept: Keep,
): TwoActors {
  const held = pair.map((actor) => holdingsOf(actor, index, isKept)) as [Holdings, Holdings]
  const keys = new Set([...held[0].keys(), ...held[1].keys()])
  const compared = subjectsOf(index, keys).flatMap(([key, subject]): Compared[] => {
    const [a, b] = held.map((holdings) => holdings.get(key) ?? NOTHING) as [Held, Held]
    const outcome = outcomeOf(a, b)
    return outcome ? [{ subject, outcome, held: [a, b] }] : []
  })
  const relations = index.story.relations.filter(({ actors }) =>
    pair.every((actor) => actors.includes(actor)),
  )
  return { compared, relations }
}

type Holdings = ReadonlyMap<string, Held>
const NOTHING: Held = { acceptance: 'nothing', positions: [], silences: [] }

const proposalKey = (id: ProposalId) => `proposal ${id}`
const areaKey = (id: AreaId) => `area ${id}`
const topicKey = (topic: string) => `topic ${topic}`

function keyOf({ on }: Position): string {
  if ('proposal' in on) return proposalKey(on.proposal)
  return 'area' in on ? areaKey(on.area) : topicKey(on.topic)
}

/** What a silence is on: proposals where it names them, else areas. */
const keysOf = ({ proposals, areas }: Silence): string[] =>
  proposals.length > 0 ? proposals.map(proposalKey) : areas.map(areaKey)

function holdingsOf(actor: ActorId, { story }: StoryIndex, isKept: Keep): Holdings {
  const found = new Map<string, { positions: Position[]; silences: Silence[] }>()
  const at = (key: string) => {
    const one = found.get(key) ?? { positions: [], silences: [] }
    found.set(key, one)
    return one
  }
  for (const position of story.positions) {
    if (position.actors.includes(actor) && isKept(position))
      at(keyOf(position)).positions.push(position)
  }
  for (const silence of story.silences) {
    if (silence.actor !== actor || !isKept(silence)) continue
    for (const key of keysOf(silence)) at(key).silences.push(silence)
  }
  return new Map(
    [...found].map(([key, { positions, silences }]) => [
      key,
      {
        positions,
        silences,
        acceptance: acceptanceOf(
          positions.map(({ stance }) => stance),
          silences.length > 0,
        ),
      },
    ]),
  )
}

function subjectsOf(
  { story }: StoryIndex,
  keys: ReadonlySet<string>,
): readonly (readonly [string, Subject])[] {
  const topics = new Set(story.positions.flatMap(({ on }) => ('topic' in on ? [on.topic] : [])))
  const all: (readonly [string, Subject])[] = [
    ...story.proposals.map(
      (proposal) => [proposalKey(proposal.id), { type: 'proposal', proposal }] as const,
    ),
    ...story.areas.map((area) => [areaKey(area.id), { type: 'area', area }] as const),
    ...[...topics].map((topic) => [topicKey(topic), { type: 'topic', topic }] as const),
  ]
  return all.filter(([key]) => keys.has(key))
}

/** Undefined where there is nothing to compare: neither a side nor a silence beside what the other says. */
function outcomeOf(a: Held, b: Held): Outcome | undefined {
  const [left, right] = [sideOf(a), sideOf(b)]
  if (left && right) return left === right ? 'agree' : 'differ'
  if (areRivals(a, b)) return 'differ'
  const both = [a.acceptance, b.acceptance]
  if (both.includes('nothing')) return both.some(isStated) ? 'open' : undefined
  if (both.includes('silent')) return 'silent'
  return both.some(isStated) ? 'open' : undefined
}

/** Conditions are a way to accept: how far they lie apart no count can tell. */
function sideOf({ acceptance }: Held): 'for' | 'against' | undefined {
  if (acceptance === 'accepts' || acceptance === 'conditional') return 'for'
  return acceptance === 'refuses' ? 'against' : undefined
}

/** Two that claim the same as their own differ, though a claim takes no side on anything that is proposed. */
const areRivals = (a: Held, b: Held): boolean =>
  [a, b].every(({ positions }) => positions.some(({ stance }) => stance === 'claims'))
