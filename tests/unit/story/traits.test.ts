// Traits: which areas a filter of the legend leaves.
import { describe, expect, it } from 'vitest'
import { areasWith, TRAITS } from '../../../src/story/traits.ts'
import { shippedStory } from '../support/shipped-story.ts'
import { makeArea, makeStory } from '../support/small-story.ts'

const idsOf = (...[trait, story]: Parameters<typeof areasWith>) =>
  areasWith(trait, story).map(({ id }) => id as string)

describe('areasWith', () => {
  it('gives all areas where no trait is asked for', () => {
    expect(areasWith(null, shippedStory)).toBe(shippedStory.areas)
  })

  it('gives those that have the trait, in the story’s order', () => {
    const story = makeStory({
      areas: [
        makeArea('northland', { vague: 'Nobody says where it ends.' }),
        makeArea('island'),
        makeArea('heath', { vague: 'As above.' }),
      ],
      view: { ...makeStory().view, focus: ['island' as never] },
    })
    expect(idsOf('vague', story)).toEqual(['northland', 'heath'])
    expect(idsOf('focus', story)).toEqual(['island'])
    expect(idsOf('disputed', story)).toEqual([])
  })

  it('finds something by each trait in the shipped story', () => {
    for (const trait of TRAITS) expect(idsOf(trait, shippedStory), trait).not.toEqual([])
  })
})
