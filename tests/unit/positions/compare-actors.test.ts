// Two actors: who agrees, who differs, and what cannot be compared as one is silent.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareActors } from '../../../src/positions/compare-actors.ts'
import type { ActorId } from '../../../src/story/types.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { negotiation } from './world.ts'

const all = () => true
const compare = (a: string, b: string, index = negotiation, isKept: () => boolean = all) =>
  compareActors([a as ActorId, b as ActorId], index, isKept)
const told = (a: string, b: string) =>
  compare(a, b).compared.map(({ subject, outcome, held }) => [
    subject.type === 'proposal' ? subject.proposal.id : subject.type,
    outcome,
    ...held.map(({ acceptance }) => acceptance),
  ])

describe('two actors', () => {
  it('agree, differ, or cannot be compared; each with what both hold', () => {
    expect(told('north', 'south')).toEqual([
      ['truce', 'silent', 'mixed', 'silent'],
      ['watch', 'agree', 'accepts', 'accepts'],
      ['area', 'differ', 'no side', 'no side'],
    ])
    expect(told('south', 'envoy')).toEqual([
      ['truce', 'silent', 'silent', 'conditional'],
      ['watch', 'open', 'accepts', 'nothing'],
    ])
  })

  it('have what the story says of both together', () => {
    expect(compare('south', 'north').relations.map(({ id }) => id)).toEqual(['apart'])
    expect(compare('south', 'envoy').relations).toEqual([])
  })

  it('have nothing to compare where the filters keep nothing', () => {
    expect(compare('north', 'south', negotiation, () => false).compared).toEqual([])
  })

  it('compare the same, whichever comes first', () => {
    const actor = fc.constantFrom(...shippedStory.actors.map(({ id }) => id))
    fc.assert(
      fc.property(actor, actor, (a, b) => {
        const [there, back] = [compare(a, b, shippedIndex), compare(b, a, shippedIndex)]
        const mirrored = back.compared.map((one) => ({ ...one, held: one.held.toReversed() }))
        expect(mirrored).toEqual(there.compared)
      }),
    )
  })
})
