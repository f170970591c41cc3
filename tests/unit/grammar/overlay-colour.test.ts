// Colours of overlays: as far as they go, no two that can lie over each other share one.
import { describe, expect, it } from 'vitest'
import { assignColours, meet, overlayColour } from '../../../src/grammar/overlay-colour.ts'
import { indexStory, type StoryIndex } from '../../../src/story/index-story.ts'
import { colourOf, overlayColours, type PaletteName } from '../../../src/theme/tokens.ts'
import { shippedIndex, shippedStory } from '../support/shipped-story.ts'

const drawn = shippedStory.proposals.filter(({ provisions }) => provisions.length > 0)

function clashes(index: StoryIndex, colours: number): string[] {
  const places = assignColours(index, colours)
  const all = index.story.proposals.filter(({ id }) => places.has(id))
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => places.get(one.id) === places.get(other.id) && meet(one, other, index))
      .map((other) => `${one.id} and ${other.id}`),
  )
}

describe('overlayColour', () => {
  it('gives each proposal a colour of its own where there are enough', () => {
    expect(clashes(shippedIndex, drawn.length)).toEqual([])
    expect(new Set(assignColours(shippedIndex, drawn.length).values()).size).toBe(drawn.length)
  })

  it('lets no more share one than must: fewer colours than proposals that all meet', () => {
    const [first] = drawn
    if (!first) throw new Error('the shipped story draws no proposal')
    const many = Array.from({ length: 25 }, (_, i) => ({ ...first, id: `one-${i}` as never }))
    const index = indexStory({ ...shippedStory, proposals: many })
    const places = [...assignColours(index, 10).values()]
    const uses = Array.from({ length: 10 }, (_, place) => places.filter((p) => p === place).length)
    expect(Math.max(...uses) - Math.min(...uses)).toBe(1)
    expect(clashes(shippedIndex, overlayColours.light.length).length).toBeLessThanOrEqual(3)
  })

  it('lets the plans of one exclusive group share, as they are never on together', () => {
    const [one, other] = drawn.filter(({ exclusiveGroup }) => exclusiveGroup)
    expect(one && other && meet(one, other, shippedIndex)).toBe(false)
  })

  it('takes no colour for what draws nothing', () => {
    expect(assignColours(shippedIndex, 10).size).toBe(drawn.length)
    expect(drawn.length).toBeLessThan(shippedStory.proposals.length)
  })

  it.each(Object.keys(overlayColours) as PaletteName[])(
    'is one of the palette’s colours: %s',
    (palette) => {
      for (const { id } of shippedStory.proposals) {
        const token = overlayColour(shippedIndex, id)
        expect(overlayColours[palette]).toContain(colourOf(token, palette))
      }
    },
  )

  it('is the same whatever is on, as it depends on the story alone', () => {
    for (const { id } of drawn) {
      const place = assignColours(shippedIndex, overlayColours.light.length).get(id)
      expect(overlayColour(shippedIndex, id)).toBe(`overlay${place}`)
    }
  })
})
