// What is no fault but worth a second look. Pure: a story and its layers in, warnings out.
import type { Layers } from '../geometry/layers.ts'
import { earliestOf } from '../story/dates.ts'
import { formatPath } from '../story/faults.ts'
import { grammarOf } from '../story/grammar-of.ts'
import { findPartialWords } from '../story/partial-words.ts'
import type { Story } from '../story/types.ts'
import { makeWalk } from '../story/walk-story.ts'
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
    | 'partial-word'
    | 'source-without-kind'
    | 'clause-beside-passages'
    | 'group-of-one'
    | 'guarantor-without-name'
    | 'two-holders'
    | 'event-out-of-order'
    | 'area-without-anchor'
    | 'focus-out-of-view'
    | 'area-looks-swapped'
    | 'unused-layer'
    | 'repeated-key'
    | 'id-is-not-folder'
  /** Ids of what it is about, or paths. */
  readonly items: readonly string[]
}

/** Words; a position is one sentence beside a name, in a table. */
const LONG_POSITION = 40

/** Each kind of warning once, with all that it is about. */
export function findWarnings(story: Story, layers: Layers): Warning[] {
  const used = usedIds(story)
  const named = new Set(story.passages.flatMap(({ mentions }) => mentions.map((m) => m.area)))
  const warnings: Warning[] = [
    { type: 'unused-source', items: idsOf(story.sources, ({ id }) => !used.sources.has(id)) },
    { type: 'unused-actor', items: idsOf(story.actors, ({ id }) => !used.actors.has(id)) },
    { type: 'unused-layer', items: idsOf(story.layers, ({ id }) => !used.layers.has(id)) },
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
    {
      type: 'partial-word',
      items: findPartialWords(story).map(({ word, path }) => `“${word}” at ${path}`),
    },
    { type: 'source-without-kind', items: unevenKinds(story) },
    { type: 'clause-beside-passages', items: clausesBesidePassages(story) },
    {
      type: 'group-of-one',
      items: idsOf(
        story.groups,
        ({ id }) => story.proposals.filter((one) => one.exclusiveGroup === id).length < 2,
      ),
    },
    { type: 'guarantor-without-name', items: namelessGuarantors(story) },
    { type: 'two-holders', items: areasOfTwoHolders(story) },
    { type: 'event-out-of-order', items: eventsOutOfOrder(story) },
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

const walkReferences = makeWalk('reference')

/** Whatever anything refers to. */
function usedIds(story: Story) {
  const used = {
    sources: new Set<string>(),
    actors: new Set<string>(),
    layers: new Set<string>(),
  }
  walkReferences(story, (id, _, { to }) => {
    if (to === 'sources' || to === 'actors' || to === 'layers') used[to].add(id)
  })
  return used
}

/** Kinds of sources are shown of all or of none: of those that are left, where some have one. */
function unevenKinds({ sources }: Story): string[] {
  const without = idsOf(sources, ({ kind }) => kind === undefined)
  return without.length < sources.length ? without : []
}

/** Evidence that names a source by clause, although its passages could be named. */
function clausesBesidePassages(story: Story): string[] {
  const retold = new Set<string>(story.passages.map(({ source }) => source))
  const found: string[] = []
  walkReferences(story, (id, path, { to }) => {
    if (to === 'sources' && path.includes('evidence') && retold.has(id)) {
      found.push(formatPath(path.slice(0, -1)))
    }
  })
  return found
}

function namelessGuarantors(story: Story): string[] {
  const { lookOf } = grammarOf(story)
  return story.proposals.flatMap(({ provisions }) =>
    idsOf(provisions, ({ effect, by = [] }) => lookOf(effect) === 'guarantor' && by.length === 0),
  )
}

/** Areas that two actors hold at once; several may claim one area, but who runs it is one. */
function areasOfTwoHolders({ conventions }: Story): string[] {
  return conventions
    .filter(({ kind }) => kind === 'administered')
    .flatMap(({ holdings }) => {
      const holders = new Map<string, Set<string>>()
      for (const { by, areas } of holdings) {
        for (const area of areas) holders.set(area, (holders.get(area) ?? new Set()).add(by))
      }
      return [...holders].filter(([, actors]) => actors.size > 1).map(([area]) => area)
    })
}

function eventsOutOfOrder({ events }: Story): string[] {
  return events
    .filter(({ date }, i) => {
      const before = events[i - 1]?.date
      return before !== undefined && earliestOf(date) < earliestOf(before)
    })
    .map(({ id }) => id)
}
