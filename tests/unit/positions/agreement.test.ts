// Room for agreement: a range from those who accept by what the story tells to those who would if the silent agreed,
// for each proposal and each of its provisions.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRoom, tally, usualParties } from '../../../src/positions/agreement.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import type { ActorId } from '../../../src/story/types.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'
import { negotiation } from './world.ts'

const parties = ['north', 'south', 'east'] as ActorId[]
const find = (countsSpeakers = false) => findRoom(parties, countsSpeakers, negotiation, () => true)
const acceptances = (room: ReturnType<typeof find>[number]['whole'] | undefined) =>
  room?.parties.map(({ acceptance }) => acceptance)

describe('room for agreement', () => {
  it('is told for each proposal that a party has a view on or is silent about', () => {
    const [truce, watch, ...others] = find()
    expect(others).toEqual([])
    expect(acceptances(truce?.whole)).toEqual(['mixed', 'silent', 'nothing'])
    expect(truce?.whole).toMatchObject({ least: 0, most: 1 })
    expect(acceptances(watch?.whole)).toEqual(['accepts', 'accepts', 'nothing'])
    expect(watch?.whole).toMatchObject({ least: 2, most: 2 })
  })

  it('is told for each provision, from the views that bear on its area', () => {
    const [truce] = find()
    expect(truce?.provisions.map(acceptances)).toEqual([
      ['accepts', 'silent', 'nothing'],
      ['refuses', 'nothing', 'nothing'],
    ])
    expect(truce?.provisions.map(({ least, most }) => [least, most])).toEqual([
      [1, 2],
      [0, 0],
    ])
  })

  it('counts those who speak for a party when it is asked to', () => {
    expect(acceptances(find(true)[0]?.whole)).toEqual(['mixed', 'conditional', 'nothing'])
  })

  it('counts who speaks for one that speaks for the party too, and says who was heard', () => {
    const { story } = negotiation
    const [envoy] = story.actors.filter(({ id }) => id === 'envoy')
    const [said] = story.positions.filter(({ actors }) => actors.some((id) => id === 'envoy'))
    if (!envoy || !said) throw new Error('there is an envoy that says something')
    const clerk = { ...envoy, id: 'clerk' as ActorId, name: 'Clerk', speaksFor: envoy.id }
    const index = indexStory({
      ...story,
      actors: [...story.actors, clerk],
      positions: [
        ...story.positions.filter((one) => one !== said),
        { ...said, actors: [clerk.id], stance: 'rejects' },
      ],
    })
    const south = (countsSpeakers: boolean) =>
      findRoom(parties, countsSpeakers, index, () => true)[0]?.whole.parties[1]
    expect(south(true)).toMatchObject({ acceptance: 'refuses', heard: [{ name: 'Clerk' }] })
    expect(south(false)).toMatchObject({ acceptance: 'silent', heard: [] })
  })

  it('tells who has each acceptance, in one order', () => {
    const [truce] = find()
    const told =
      truce && tally(truce.whole).map(([acceptance, those]) => [acceptance, those.length])
    expect(told).toEqual([
      ['mixed', 1],
      ['silent', 1],
      ['nothing', 1],
    ])
  })

  it('is looked for among the states that were heard of, unless others are chosen', () => {
    expect(usualParties(negotiation)).toEqual(['north', 'south'])
  })

  it('never counts a party twice or not at all, and the range is one', () => {
    const some = fc.subarray(shippedStory.actors.map(({ id }) => id))
    fc.assert(
      fc.property(some, fc.boolean(), (chosen, countsSpeakers) => {
        for (const { whole, provisions } of findRoom(
          chosen,
          countsSpeakers,
          shippedIndex,
          () => true,
        )) {
          for (const room of [whole, ...provisions]) {
            const counted = tally(room).flatMap(([, those]) => those.map(({ party }) => party.id))
            expect(counted.toSorted()).toEqual(chosen.toSorted())
            expect(room.least).toBeLessThanOrEqual(room.most)
            expect(room.most).toBeLessThanOrEqual(chosen.length)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
