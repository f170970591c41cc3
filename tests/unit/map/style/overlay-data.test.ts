// Tags of overlays: each proposal that marks an area has a place of its own beside the others' markers.
import { describe, expect, it } from 'vitest'
import { assignSlots } from '../../../../src/grammar/assign-slots.ts'
import { overlayData } from '../../../../src/map/style/overlay-data.ts'
import { shippedIndex, shippedLayers, shippedStory } from '../../support/shipped-story.ts'

const slots = assignSlots(shippedIndex)
const tags = shippedStory.proposals.flatMap((proposal) =>
  overlayData(proposal, shippedIndex, shippedLayers, slots)
    .features.filter(({ properties }) => properties?.role === 'tag')
    .map(({ properties, geometry }) => ({ ...properties, at: JSON.stringify(geometry) })),
) as { at: string; label: string; marker: boolean; markerSlot: number; slot: number }[]

const places = (of: typeof tags, slot: 'markerSlot' | 'slot') =>
  of.map((tag) => `${tag.at} ${tag[slot]}`)

describe('overlayData', () => {
  it('gives no two markers of an area the same place, and the first one its label point', () => {
    const marked = tags.filter(({ marker }) => marker)
    const taken = places(marked, 'markerSlot')
    expect(new Set(taken).size).toBe(taken.length)
    for (const at of new Set(marked.map((tag) => tag.at))) {
      expect(marked.filter((tag) => tag.at === at && tag.markerSlot === 0)).toHaveLength(1)
    }
    expect(marked.some(({ markerSlot }) => markerSlot > 0)).toBe(true)
  })

  it('gives no two names on an area the same line', () => {
    const taken = places(tags, 'slot')
    expect(new Set(taken).size).toBe(taken.length)
  })
})
