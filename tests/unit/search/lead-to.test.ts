// Every hit leads to its own place.
import { expect, it } from 'vitest'
import { documentsOf } from '../../../src/search/documents.ts'
import { actionFor } from '../../../src/search/lead-to.ts'
import { shippedIndex } from '../support/shipped-story.ts'

it.each([
  ['area', (id: string) => ({ type: 'area-selected', area: id })],
  ['actor', (id: string) => ({ type: 'actor-selected', actor: id })],
  ['passage', (id: string) => ({ type: 'passage-shown', passage: id })],
  ['proposal', (id: string) => ({ type: 'proposal-shown', proposal: id })],
  ['source', (id: string) => ({ type: 'source-shown', source: id })],
] as const)('a hit on an %s leads to its place', (kind, expected) => {
  const hits = [...documentsOf(shippedIndex, 'en')].filter((one) => one.kind === kind)
  expect(hits.length).toBeGreaterThan(0)
  for (const { id } of hits) expect(actionFor({ kind, id })).toEqual(expected(id))
})
