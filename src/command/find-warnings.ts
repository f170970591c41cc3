// What is no fault but worth a second look. Pure: a story and its layers in, warnings out.
import type { Layers } from '../geometry/layers.ts'
import type { Evidence, Story } from '../story/types.ts'
import { findGeometryWarnings } from './find-geometry-warnings.ts'
import { findLooseQuotations } from './find-quotations.ts'

export type Warning = {
  readonly type:
    | 'unused-source'
    | 'unused-actor'
    | 'area-without-passage'
    | 'passage-without-fingerprint'
    | 'long-position'
    | 'quotation-without-speaker'
    | 'area-without-anchor'
    | 'focus-out-of-view'
    | 'anchor-outside'
    | 'geometry-of-another-kind'
    | 'repeated-key'
    | 'id-is-not-folder'
  /** Ids of what it is about, or paths. */
  readonly items: readonly string[]
}

/** Words; a position is one sentence beside a name, in a table. */
const LONG_POSITION = 40

/** Each kind of warning once, with all that it is about. */
export function findWarnings(story: Story, layers: Layers): Warning[] {
  const actors = usedActors(story)
  const sources = usedSources(story)
  const named = new Set(story.passages.flatMap(({ mentions }) => mentions.map((m) => m.area)))
  const warnings: Warning[] = [
    { type: 'unused-source', items: idsOf(story.sources, ({ id }) => !sources.has(id)) },
    { type: 'unused-actor', items: idsOf(story.actors, ({ id }) => !actors.has(id)) },
    { type: 'area-without-passage', items: idsOf(story.areas, ({ id }) => !named.has(id)) },
    {
      type: 'passage-without-fingerprint',
      items: idsOf(story.passages, ({ fingerprint }) => fingerprint === undefined),
    },
    {
      type: 'long-position',
      items: idsOf(story.positions, ({ text }) => text.split(/\s+/).length > LONG_POSITION),
    },
    { type: 'quotation-without-speaker', items: findLooseQuotations(story) },
    ...findGeometryWarnings(story, layers),
  ]
  return warnings.filter(({ items }) => items.length > 0)
}

function idsOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  isMeant: (item: Item) => boolean,
): string[] {
  return items.filter(isMeant).map((item) => item.id)
}

function usedActors(story: Story): ReadonlySet<string> {
  return new Set([
    ...story.actors.flatMap(({ speaksFor }) => speaksFor ?? []),
    ...story.proposals.flatMap(({ provisions }) => provisions.flatMap(({ by }) => by ?? [])),
    ...story.positions.flatMap(({ actors }) => actors),
    ...story.silences.map(({ actor }) => actor),
    ...story.events.flatMap(({ actors }) => actors),
    ...story.context.flatMap(({ actors }) => actors),
  ])
}

function usedSources(story: Story): ReadonlySet<string> {
  return new Set([
    ...story.passages.map(({ source }) => source),
    ...allEvidence(story).flatMap((item) => ('source' in item ? item.source : [])),
  ])
}

/** Every piece of evidence of a story. */
export function allEvidence(story: Story): Evidence[] {
  return [
    ...story.conventions,
    ...story.conventions.flatMap(({ holdings }) => holdings),
    ...story.areas.flatMap(({ disputed }) => disputed ?? []),
    ...story.proposals,
    ...story.proposals.flatMap(({ provisions }) => provisions),
    ...story.positions,
    ...story.silences,
    ...story.notes,
    ...story.events,
    ...story.context,
  ].flatMap(({ evidence }) => evidence)
}
