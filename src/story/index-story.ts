// Look-ups over a story, built once: everything that the view asks is answered by index, never by scan.
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
  Silence,
  Source,
  SourceId,
  Story,
} from './types.ts'

export type ProvisionHere = { readonly proposal: Proposal; readonly provision: Provision }

export type StoryIndex = {
  readonly story: Story
  readonly conventions: ReadonlyMap<ConventionId, Convention>
  readonly sources: ReadonlyMap<SourceId, Source>
  readonly passages: ReadonlyMap<PassageId, Passage>
  readonly actors: ReadonlyMap<ActorId, Actor>
  readonly areas: ReadonlyMap<AreaId, Area>
  readonly proposals: ReadonlyMap<ProposalId, Proposal>
  /** The areas that contain an area, nearest first, each once. */
  readonly containing: Pick<ReadonlyMap<AreaId, readonly Area[]>, 'get'>
  readonly passagesByArea: ReadonlyMap<AreaId, readonly Passage[]>
  readonly positionsByArea: ReadonlyMap<AreaId, readonly Position[]>
  readonly positionsByProposal: ReadonlyMap<ProposalId, readonly Position[]>
  readonly silencesByArea: ReadonlyMap<AreaId, readonly Silence[]>
  readonly silencesByProposal: ReadonlyMap<ProposalId, readonly Silence[]>
  readonly notesByArea: ReadonlyMap<AreaId, readonly Note[]>
  readonly contextByArea: ReadonlyMap<AreaId, readonly Context[]>
  readonly contextByProposal: ReadonlyMap<ProposalId, readonly Context[]>
  readonly provisionsByArea: ReadonlyMap<AreaId, readonly ProvisionHere[]>
  /** Areas by `layer/feature`, the way that a click on the map arrives. */
  readonly areasByFeature: ReadonlyMap<string, readonly Area[]>
}

export const featureKey = (layer: string, feature: string): string => `${layer}/${feature}`

/** Builds all look-ups of a story, in time linear in its size. */
export function indexStory(story: Story): StoryIndex {
  const areas = byId<AreaId, Area>(story.areas)
  return {
    story,
    conventions: byId<ConventionId, Convention>(story.conventions),
    sources: byId<SourceId, Source>(story.sources),
    passages: byId<PassageId, Passage>(story.passages),
    actors: byId<ActorId, Actor>(story.actors),
    areas,
    proposals: byId<ProposalId, Proposal>(story.proposals),
    containing: containingAreas(areas),
    passagesByArea: group(story.passages, (passage) => passage.mentions.map((m) => m.area)),
    positionsByArea: group(story.positions, positionAreas),
    positionsByProposal: group(story.positions, (position) =>
      'proposal' in position.on ? [position.on.proposal] : [],
    ),
    silencesByArea: group(story.silences, (silence) => silence.areas),
    silencesByProposal: group(story.silences, (silence) => silence.proposals),
    notesByArea: group(story.notes, (note) => note.areas),
    contextByArea: group(story.context, (fact) => fact.areas),
    contextByProposal: group(story.context, (fact) => fact.proposals),
    provisionsByArea: group(
      story.proposals.flatMap((proposal) =>
        proposal.provisions.map((provision) => ({ proposal, provision })),
      ),
      (here) => [here.provision.area],
    ),
    areasByFeature: group(story.areas, (area) =>
      area.geometry
        ? area.geometry.features.map((id) => featureKey(area.geometry?.layer ?? '', id))
        : [],
    ),
  }
}

function positionAreas(position: Position): AreaId[] {
  return 'area' in position.on ? [...position.areas, position.on.area] : [...position.areas]
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
function containingAreas(areas: ReadonlyMap<AreaId, Area>): StoryIndex['containing'] {
  const known = new Map<AreaId, readonly Area[]>()
  const find = (id: AreaId): readonly Area[] | undefined => {
    const area = areas.get(id)
    if (!area) return undefined
    const found = outwardFrom(area, areas)
    known.set(id, found)
    return found
  }
  return { get: (id) => known.get(id) ?? find(id) }
}

function outwardFrom(area: Area, areas: ReadonlyMap<AreaId, Area>): Area[] {
  const found = new Set<Area>()
  for (let level = area.partOf; level.length > 0; ) {
    const parents = level.flatMap((id) => areas.get(id) ?? []).filter((one) => !found.has(one))
    for (const parent of parents) found.add(parent)
    level = [...new Set(parents)].flatMap((parent) => parent.partOf)
  }
  return [...found]
}
