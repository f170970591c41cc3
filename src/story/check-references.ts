// Cross-references within a story: ids are unique, every reference leads somewhere.
import { partOfCycles } from './check-part-of.ts'
import { formatPath, type LocalFault } from './faults.ts'
import { suggest } from './suggest.ts'
import type { Evidence, Story } from './types.ts'

type Path = readonly (string | number)[]
type Collection = 'sources' | 'passages' | 'actors' | 'areas' | 'proposals' | 'layers'

const ONE_OF: Record<Collection, string> = {
  sources: 'a source',
  passages: 'a passage',
  actors: 'an actor',
  areas: 'an area',
  proposals: 'a proposal',
  layers: 'a layer',
}

/** All faults in the cross-references of a story whose shape is right. */
export function* checkReferences(story: Story): Generator<LocalFault> {
  yield* duplicateIds(story)
  yield* deadReferences(story)
  yield* partOfCycles(story)
}

function* duplicateIds(story: Story): Generator<LocalFault> {
  const provisions = story.proposals.flatMap((proposal, i) =>
    proposal.provisions.map((item, j) => ({
      item,
      path: ['proposals', i, 'provisions', j] as Path,
    })),
  )
  const collections: { item: { id: string }; path: Path }[][] = [
    ...(
      [
        'conventions',
        'layers',
        'sources',
        'passages',
        'actors',
        'areas',
        'proposals',
        'positions',
        'silences',
        'notes',
        'events',
        'context',
      ] as const
    ).map((name) => story[name].map((item, i) => ({ item, path: [name, i] }))),
    provisions,
  ]
  for (const entries of collections) {
    const seen = new Map<string, Path>()
    for (const { item, path } of entries) {
      const first = seen.get(item.id)
      if (!first) seen.set(item.id, path)
      else {
        yield {
          path: formatPath([...path, 'id']),
          found: JSON.stringify(item.id),
          expected: 'an id that no other item of its kind has',
          hint: `it is also the id of ${formatPath(first)}`,
        }
      }
    }
  }
}

function* deadReferences(story: Story): Generator<LocalFault> {
  const known = new Map(
    (Object.keys(ONE_OF) as Collection[]).map((name) => [
      name,
      new Set<string>(story[name].map((item) => item.id)),
    ]),
  )
  for (const [collection, id, path] of references(story)) {
    const ids = known.get(collection)
    if (!ids || ids.has(id)) continue
    const hint = suggest(id, [...ids])
    yield {
      path: formatPath(path),
      found: JSON.stringify(id),
      expected: `the id of ${ONE_OF[collection]} of this story`,
      ...(hint ? { hint } : {}),
    }
  }
}

type Reference = readonly [Collection, string, Path]

function* references(story: Story): Generator<Reference> {
  for (const [i, convention] of story.conventions.entries()) {
    yield* evidence(convention.evidence, ['conventions', i, 'evidence'])
    for (const [j, holding] of convention.holdings.entries()) {
      const path = ['conventions', i, 'holdings', j] as const
      yield ['actors', holding.by, [...path, 'by']]
      yield* each('areas', holding.areas, [...path, 'areas'])
      yield* each('areas', holding.lines, [...path, 'lines'])
      yield* evidence(holding.evidence, [...path, 'evidence'])
    }
  }
  yield* each('areas', story.view.focus, ['view', 'focus'])
  for (const [i, passage] of story.passages.entries()) {
    yield ['sources', passage.source, ['passages', i, 'source']]
    for (const [j, mention] of passage.mentions.entries()) {
      yield ['areas', mention.area, ['passages', i, 'mentions', j, 'area']]
    }
  }
  for (const [i, actor] of story.actors.entries()) {
    if (actor.speaksFor) yield ['actors', actor.speaksFor, ['actors', i, 'speaksFor']]
  }
  for (const [i, area] of story.areas.entries()) {
    yield* each('areas', area.partOf, ['areas', i, 'partOf'])
    if (area.geometry) yield ['layers', area.geometry.layer, ['areas', i, 'geometry', 'layer']]
    for (const [j, border] of (area.officialBorders ?? []).entries()) {
      yield ['areas', border.with, ['areas', i, 'officialBorders', j, 'with']]
    }
    if (area.disputed) {
      yield* evidence(area.disputed.evidence, ['areas', i, 'disputed', 'evidence'])
    }
  }
  for (const [i, proposal] of story.proposals.entries()) {
    const path = ['proposals', i] as const
    yield* evidence(proposal.evidence, [...path, 'evidence'])
    for (const [j, provision] of proposal.provisions.entries()) {
      const here = [...path, 'provisions', j] as const
      yield ['areas', provision.area, [...here, 'area']]
      yield* each('actors', provision.by ?? [], [...here, 'by'])
      yield* evidence(provision.evidence, [...here, 'evidence'])
    }
  }
  for (const [i, position] of story.positions.entries()) {
    const path = ['positions', i] as const
    yield* each('actors', position.actors, [...path, 'actors'])
    yield* each('areas', position.areas, [...path, 'areas'])
    if ('proposal' in position.on) {
      yield ['proposals', position.on.proposal, [...path, 'on', 'proposal']]
    }
    if ('area' in position.on) yield ['areas', position.on.area, [...path, 'on', 'area']]
    yield* evidence(position.evidence, [...path, 'evidence'])
  }
  for (const [i, silence] of story.silences.entries()) {
    const path = ['silences', i] as const
    yield ['actors', silence.actor, [...path, 'actor']]
    yield* each('areas', silence.areas, [...path, 'areas'])
    yield* each('proposals', silence.proposals, [...path, 'proposals'])
    yield* evidence(silence.evidence, [...path, 'evidence'])
  }
  for (const [i, note] of story.notes.entries()) {
    yield* each('areas', note.areas, ['notes', i, 'areas'])
    yield* evidence(note.evidence, ['notes', i, 'evidence'])
  }
  yield* laterReferences(story)
}

function* laterReferences(story: Story): Generator<Reference> {
  for (const [i, event] of story.events.entries()) {
    yield* each('areas', event.areas, ['events', i, 'areas'])
    yield* each('actors', event.actors, ['events', i, 'actors'])
    yield* evidence(event.evidence, ['events', i, 'evidence'])
  }
  for (const [i, fact] of story.context.entries()) {
    yield* each('areas', fact.areas, ['context', i, 'areas'])
    yield* each('proposals', fact.proposals, ['context', i, 'proposals'])
    yield* each('actors', fact.actors, ['context', i, 'actors'])
    yield* evidence(fact.evidence, ['context', i, 'evidence'])
  }
}

function* each(collection: Collection, ids: readonly string[], path: Path): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield [collection, id, [...path, i]]
}

function* evidence(items: readonly Evidence[], path: Path): Generator<Reference> {
  for (const [i, item] of items.entries()) {
    if ('passage' in item) yield ['passages', item.passage, [...path, i, 'passage']]
    else yield ['sources', item.source, [...path, i, 'source']]
  }
}
