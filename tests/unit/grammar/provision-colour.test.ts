// Colours of provisions: one for a measure; within a plan by what comes of the area, and for whom.
import { describe, expect, it } from 'vitest'
import { overlayColour } from '../../../src/grammar/overlay-colour.ts'
import { provisionColour } from '../../../src/grammar/provision-colour.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'

const coloursOf = (kind: string) =>
  shippedStory.proposals
    .filter((proposal) => proposal.kind === kind)
    .flatMap((proposal) =>
      proposal.provisions.map((provision) => ({
        proposal,
        look: shippedIndex.grammar.lookOf(provision.effect),
        to: provision.to?.[0],
        colour: provisionColour(shippedIndex, proposal, provision),
      })),
    )

describe('the colour of a provision', () => {
  it('is that of its proposal, where that is no plan', () => {
    for (const { proposal, colour } of coloursOf('measure')) {
      expect(colour).toBe(overlayColour(shippedIndex, proposal.id))
    }
  })

  it('tells within a plan who would hold an area, whether by control or by recognition', () => {
    const held = coloursOf('plan').filter(({ to, look }) => to && look !== 'stationed')
    const byHolder = new Map(held.map(({ to, colour }) => [to, colour]))
    expect(byHolder.size).toBe(2)
    expect(new Set(byHolder.values()).size).toBe(2)
    for (const { to, colour } of held) expect(colour).toBe(byHolder.get(to))
  })

  it('tells what is held, neutral and guaranteed apart, alike in all plans', () => {
    const inPlans = coloursOf('plan')
    const of = (...looks: string[]) =>
      new Set(inPlans.filter(({ look }) => looks.includes(look)).map(({ colour }) => colour))
    const [neutral, guaranteed] = [of('demilitarised'), of('guaranteed')]
    expect([neutral.size, guaranteed.size]).toEqual([1, 1])
    const all = [...of('controlled', 'recognised'), ...neutral, ...guaranteed]
    expect(new Set(all).size).toBe(all.length)
  })
})
