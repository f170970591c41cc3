// Slots: nothing that is drawn on one area or line covers another, whatever is switched on.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignSlots } from '../../../src/grammar/assign-slots.ts'
import { BUILT_IN_EFFECTS, EFFECTS } from '../../../src/story/grammar-words.ts'
import type { StoryIndex } from '../../../src/story/index-story.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { makeArea, makeIndex, makeProposal } from '../support/small-story.ts'

const MEANS = ['hatch', 'ring'] as const

/** The moor lies in the island, the bog in the moor; the islet lies apart. Each has a line that lies alike. */
const areas = ['', '-line'].flatMap((end) => {
  const kind = end ? { kind: 'line' } : {}
  return [
    makeArea(`island${end}`, kind),
    makeArea(`moor${end}`, { ...kind, partOf: [`island${end}`] }),
    makeArea(`bog${end}`, { ...kind, partOf: [`moor${end}`] }),
    makeArea(`islet${end}`, kind),
  ]
})
const evidence = [{ source: 'letter' }]

type Asked = { readonly effect: keyof typeof EFFECTS; readonly area: string }
type AskedProposal = { readonly group?: string | undefined; readonly provisions: readonly Asked[] }

/** A story with proposals `0`, `1`, … of provisions `0-0`, `0-1`, … */
const makeProposals = (asked: readonly AskedProposal[]) =>
  makeIndex({
    areas,
    view: { bounds: [0, 0, 1, 1], focus: [] },
    groups: [{ id: 'plans', name: 'Plans' }],
    passages: [],
    positions: [],
    silences: [],
    notes: [],
    events: [],
    context: [],
    proposals: asked.map(({ group, provisions }, i) =>
      makeProposal(
        `${i}`,
        provisions.map(({ effect, area }) => ({
          effect,
          area: EFFECTS[effect].on === 'line' ? `${area}-line` : area,
          evidence,
        })),
        { evidence, ...(group ? { exclusiveGroup: group } : {}) },
      ),
    ),
  })

/** All that is drawn: by what means, where, in which slot of how many. */
function drawn(index: StoryIndex) {
  const table = assignSlots(index, index.story.proposals)
  return index.story.proposals.flatMap((proposal) =>
    proposal.provisions.flatMap((provision) =>
      MEANS.flatMap((means) => {
        const own = table.get(`${proposal.id}/${provision.id}`)?.[means]
        return own
          ? [{ proposal, provision: provision.id, area: provision.area, means, ...own }]
          : []
      }),
    ),
  )
}
type Drawn = ReturnType<typeof drawn>[number]

/** Whether one lies over the other: on the same area, or on one within the other. */
function overlap(one: Drawn, other: Drawn, index: StoryIndex): boolean {
  const contains = (outer: Drawn, inner: Drawn) =>
    index.containing.get(inner.area)?.some(({ id }) => id === outer.area) ?? false
  const isSamePlace = one.area === other.area || contains(one, other) || contains(other, one)
  return one.means === other.means && isSamePlace
}

function canBothBeOn(one: Drawn, other: Drawn): boolean {
  const group = one.proposal.exclusiveGroup
  return one.proposal === other.proposal || !group || group !== other.proposal.exclusiveGroup
}

const pairsOf = (all: readonly Drawn[]) =>
  all.flatMap((one, i) => all.slice(i + 1).map((other) => [one, other] as const))

function covered(index: StoryIndex): string[] {
  return pairsOf(drawn(index)).flatMap(([one, other]) =>
    overlap(one, other, index) && canBothBeOn(one, other) && one.slot === other.slot
      ? [`${one.provision} and ${other.provision}: ${one.means} ${one.slot}`]
      : [],
  )
}

const anyStory = fc
  .array(
    fc.record({
      group: fc.constantFrom(undefined, undefined, 'plans'),
      provisions: fc.array(
        fc.record({
          effect: fc.constantFrom(...BUILT_IN_EFFECTS),
          area: fc.constantFrom('island', 'moor', 'bog', 'islet'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    { maxLength: 7 },
  )
  .map((asked) => ({ asked, index: makeProposals(asked) }))

describe('assignSlots', () => {
  it('comes to an end with a thousand provisions that lie over each other', () => {
    const places = ['island', 'moor', 'bog', 'islet']
    const index = makeProposals(
      Array.from({ length: 100 }, (_, i) => ({
        provisions: Array.from({ length: 10 }, (_, j) => ({
          effect: 'demilitarised' as const,
          area: places[(i + j) % places.length] ?? 'island',
        })),
      })),
    )
    expect(assignSlots(index, index.story.proposals).size).toBe(1000)
  })

  it('gives no slot twice where two can lie over each other', () => {
    fc.assert(
      fc.property(anyStory, ({ index }) => {
        expect(covered(index)).toEqual([])
      }),
    )
  })

  it('gives no slot beyond their number', () => {
    fc.assert(
      fc.property(anyStory, ({ index }) =>
        drawn(index).every(({ slot, slots }) => slot >= 0 && slot < slots),
      ),
    )
  })

  it('gives all that lie over each other the same number of slots, so that their tiles fit', () => {
    fc.assert(
      fc.property(anyStory, ({ index }) => {
        const misfits = pairsOf(drawn(index)).filter(
          ([one, other]) => overlap(one, other, index) && one.slots !== other.slots,
        )
        expect(misfits).toEqual([])
      }),
    )
  })

  it('does not move what a story already has when a proposal is added at its end', () => {
    const slotsOf = (index: StoryIndex) =>
      drawn(index).map(({ provision, means, slot }) => `${provision} ${means} ${slot}`)
    fc.assert(
      fc.property(anyStory, ({ asked, index }) => {
        const before = slotsOf(makeProposals(asked.slice(0, -1)))
        expect(slotsOf(index).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('lets two of an exclusive group take the same place', () => {
    const provisions: readonly Asked[] = [{ effect: 'stationed', area: 'moor' }]
    const slots = (group?: string) =>
      drawn(
        makeProposals([
          { group, provisions },
          { group, provisions },
        ]),
      ).map(({ slot }) => slot)
    expect(slots('plans')).toEqual([0, 0])
    expect(slots()).toEqual([0, 1])
  })

  it('gives each effect the means by which it is drawn', () => {
    const all = drawn(
      makeProposals(
        BUILT_IN_EFFECTS.map((effect) => ({ provisions: [{ effect, area: 'islet' }] })),
      ),
    )
    const meansOf = (effect: (typeof BUILT_IN_EFFECTS)[number]) =>
      all
        .filter(({ provision }) => provision === `${BUILT_IN_EFFECTS.indexOf(effect)}-0`)
        .map((one) => one.means)
    expect(meansOf('stationed')).toEqual(['hatch'])
    expect(meansOf('aspirant')).toEqual(['ring'])
    const flat = ['limited', 'guarantor', 'member', 'backup']
    expect(BUILT_IN_EFFECTS.filter((effect) => meansOf(effect).length === 0)).toEqual(
      BUILT_IN_EFFECTS.filter((effect) => EFFECTS[effect].on === 'line' || flat.includes(effect)),
    )
  })

  it('gives a lone hatch all the room', () => {
    const [lone] = drawn(makeProposals([{ provisions: [{ effect: 'stationed', area: 'bog' }] }]))
    expect(lone).toMatchObject({ means: 'hatch', slot: 0, slots: 1 })
  })

  it('lets nothing of the shipped story cover anything else', () => {
    expect(drawn(shippedIndex).length).toBeGreaterThan(10)
    expect(covered(shippedIndex)).toEqual([])
  })
})
