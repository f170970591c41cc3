// Look-ups over a story, built once: everything that the view asks is answered by index, never by scan.
import { type GrammarOf, grammarOf } from './grammar-of.ts'
import type {
  Actor,
  ActorId,
  Area,
  AreaId,
  Context,
  Convention,
  ConventionId,
  Note,
  Passage,
  PassageId,
  Position,
  Proposal,
  ProposalId,
  Provision,
  Relation,
  Silence,
  Source,
  SourceId,
  Story,
  StoryEvent,
} from './types.ts'

export type ProvisionHere = { readonly proposal: Proposal; readonly provision: Provision }

export type StoryIndex = {
  readonly story: Story
  /** What the story's effects and kinds of area are drawn as. */
  readonly grammar: GrammarOf
  readonly conventions: ReadonlyMap<ConventionId, Convention>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly passages: ReadonlyMap<PassageId, Passage>
  /** The sources that passages retell. */
  readonly retold: ReadonlySet<SourceId>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly areas: ReadonlyMap<AreaId, Area>
  readonly proposals: ReadonlyMap<ProposalId, Proposal>
  /** The areas that contain an area, nearest first, each once. */
  readonly containing: Nested
  /** The areas that are part of an area, nearest first, each once. */
  readonly contained: Nested
  /** Whether an area lies within another, near or far. */
  readonly isPartOf: (inner: AreaId, outer: AreaId) => boolean
  readonly passagesByArea: ReadonlyMap<AreaId, readonly Passage[]>
  readonly positionsByArea: ReadonlyMap<AreaId, readonly Position[]>
  readonly positionsByProposal: ReadonlyMap<ProposalId, readonly Position[]>
  readonly relationsByArea: ReadonlyMap<AreaId, readonly Relation[]>
  readonly relationsByProposal: ReadonlyMap<ProposalId, readonly Relation[]>
  readonly silencesByArea: ReadonlyMap<AreaId, readonly Silence[]>
  readonly silencesByProposal: ReadonlyMap<ProposalId, readonly Silence[]>
  readonly notesByArea: ReadonlyMap<AreaId, readonly Note[]>
  readonly eventsByArea: ReadonlyMap<AreaId, readonly StoryEvent[]>
  readonly contextByArea: ReadonlyMap<AreaId, readonly Context[]>
  readonly contextByProposal: ReadonlyMap<ProposalId, readonly Context[]>
  readonly provisionsByArea: ReadonlyMap<AreaId, readonly ProvisionHere[]>
  readonly positionsByActor: ReadonlyMap<ActorId, readonly Position[]>
  readonly relationsByActor: ReadonlyMap<ActorId, readonly Relation[]>
  readonly silencesByActor: ReadonlyMap<ActorId, readonly Silence[]>
  /** Where it would do something, or get it. */
  readonly provisionsByActor: ReadonlyMap<ActorId, readonly ProvisionHere[]>
  /** Who speaks for it. */
  readonly speakersByActor: ReadonlyMap<ActorId, readonly Actor[]>
  /** Who stands for the area: what a metonym of it means. */
  readonly actorByArea: ReadonlyMap<AreaId, Actor>
  /** Areas by `layer/feature`, the way that a click on the map arrives. */
  readonly areasByFeature: ReadonlyMap<string, readonly Area[]>
}

/** Lists of areas by area; empty where there are none. */
export type Nested = { readonly get: (id: AreaId) => readonly Area[] }

export const featureKey = (layer: string, feature: string): string => `${layer}/${feature}`

/** Builds all look-ups of a story, in time linear in its size. */
export function indexStory(story: Story): StoryIndex {
  const areas = byId<AreaId, Area>(story.areas)
  const parts = partsOf(story.areas)
  const containing = nested(areas, ({ partOf }) => partOf)
  const provisions = story.proposals.flatMap((proposal) =>
    proposal.provisions.map((provision): ProvisionHere => ({ proposal, provision })),
  )
  return {
    story,
    grammar: grammarOf(story),
    conventions: byId<ConventionId, Convention>(story.conventions),
    sources: byId<SourceId, Source>(story.sources),
    passages: byId<PassageId, Passage>(story.passages),
    retold: new Set(story.passages.map(({ source }) => source)),
    actors: byId<ActorId, Actor>(story.actors),
    areas,
    proposals: byId<ProposalId, Proposal>(story.proposals),
    containing,
    contained: nested(areas, ({ id }) => parts.get(id) ?? []),
    isPartOf: (inner, outer) => containing.get(inner).some(({ id }) => id === outer),
    passagesByArea: group(story.passages, (passage) => passage.mentions.map((m) => m.area)),
    positionsByArea: group(story.positions, positionAreas),
    positionsByProposal: group(story.positions, onProposal),
    relationsByArea: group(story.relations, positionAreas),
    relationsByProposal: group(story.relations, onProposal),
    silencesByArea: group(story.silences, (silence) => silence.areas),
    silencesByProposal: group(story.silences, (silence) => silence.proposals),
    notesByArea: group(story.notes, (note) => note.areas),
    eventsByArea: group(story.events, (event) => event.areas),
    contextByArea: group(story.context, (fact) => fact.areas),
    contextByProposal: group(story.context, (fact) => fact.proposals),
    provisionsByArea: group(provisions, (here) => [here.provision.area]),
    positionsByActor: group(story.positions, ({ actors }) => actors),
    relationsByActor: group(story.relations, ({ actors }) => actors),
    silencesByActor: group(story.silences, ({ actor }) => [actor]),
    provisionsByActor: group(provisions, ({ provision: { by = [], to = [] } }) => [...by, ...to]),
    speakersByActor: group(story.actors, ({ speaksFor }) => (speaksFor ? [speaksFor] : [])),
    actorByArea: new Map(
      story.actors.flatMap((actor) => (actor.area ? [[actor.area, actor]] : [])),
    ),
    areasByFeature: group(story.areas, (area) =>
      area.geometry
        ? area.geometry.features.map((id) => featureKey(area.geometry?.layer ?? '', id))
        : [],
    ),
  }
}

function positionAreas({ on, areas }: Position | Relation): AreaId[] {
  return 'area' in on ? [...areas, on.area] : [...areas]
}

const onProposal = ({ on }: Position | Relation): ProposalId[] =>
  'proposal' in on ? [on.proposal] : []

function partsOf(areas: readonly Area[]): ReadonlyMap<AreaId, readonly AreaId[]> {
  const parts = new Map<AreaId, AreaId[]>()
  for (const { id, partOf } of areas) {
    for (const whole of partOf) {
      const list = parts.get(whole)
      if (list) list.push(id)
      else parts.set(whole, [id])
    }
  }
  return parts
}

function byId<Id extends string, Item extends { readonly id: Id }>(items: readonly Item[]) {
  return new Map<Id, Item>(items.map((item) => [item.id, item]))
}

function group<Key extends string, Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = groups.get(key)
      if (list) list.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

/** Found when asked for: all of them together may be far more than the story has areas. */
function nested(areas: ReadonlyMap<AreaId, Area>, next: (area: Area) => readonly AreaId[]): Nested {
  const known = new Map<AreaId, readonly Area[]>()
  const find = (id: AreaId): readonly Area[] => {
    const area = areas.get(id)
    const found = area ? reachFrom(area, areas, next) : []
    known.set(id, found)
    return found
  }
  return { get: (id) => known.get(id) ?? find(id) }
}

function reachFrom(
  area: Area,
  areas: ReadonlyMap<AreaId, Area>,
  next: (area: Area) => readonly AreaId[],
): Area[] {
  const found = new Set<Area>()
  for (let level = next(area); level.length > 0; ) {
    const here = level.flatMap((id) => areas.get(id) ?? []).filter((one) => !found.has(one))
    for (const one of here) found.add(one)
    level = [...new Set(here)].flatMap(next)
  }
  return [...found]
}
