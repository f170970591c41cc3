// The list of proposals keeps the file's order, and a group stands apart under its own name.
import { describe, expect, it } from 'vitest'
import { groupProposals } from '../../../src/proposals/group-proposals.ts'
import { shippedStory } from '../support/shipped-story.ts'
import { makeProposal, makeStory } from '../support/small-story.ts'

const proposal = (id: string, exclusiveGroup?: string) =>
  makeProposal(id, [], exclusiveGroup ? { exclusiveGroup } : {})
const grouped = (...proposals: object[]) =>
  groupProposals(
    makeStory({
      groups: [
        { id: 'north', name: 'Plans for the north' },
        { id: 'south', name: 'Plans for the south' },
      ],
      proposals,
      positions: [],
      silences: [],
      context: [],
    }),
  ).map((group) => [group.name, ...group.proposals.map(({ id }) => id)])

describe('groupProposals', () => {
  it('keeps two groups apart, each where its first proposal stands', () => {
    expect(
      grouped(
        proposal('a', 'south'),
        proposal('b'),
        proposal('c', 'north'),
        proposal('d', 'south'),
        proposal('e'),
      ),
    ).toEqual([
      ['Plans for the south', 'a', 'd'],
      [null, 'b', 'e'],
      ['Plans for the north', 'c'],
    ])
  })

  it('leaves no proposal of the shipped story out', () => {
    const listed = groupProposals(shippedStory).flatMap(({ proposals }) => proposals)
    expect(new Set(listed)).toEqual(new Set(shippedStory.proposals))
  })
})
