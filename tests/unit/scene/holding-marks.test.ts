// What is held: a wash on areas and beside lines, told apart by holder and by holding, fading towards a line.
import { describe, expect, it } from 'vitest'
import { holdingLooks, holdingMarks } from '../../../src/scene/holding-marks.ts'
import type { Mark } from '../../../src/scene/marks.ts'
import type { Convention } from '../../../src/story/types.ts'
import { shippedIndex, shippedLayers, shippedStory } from '../support/shipped-story.ts'
import { worldConventions, worldIndex, worldLayers } from '../support/small-world.ts'

const [recognised, administered, claimed] = worldConventions
const marksUnder = (convention: Convention): Mark[] =>
  holdingMarks(worldIndex, worldLayers, convention)

describe('what is held', () => {
  it('is nothing where the convention holds nothing', () => {
    expect(marksUnder(recognised)).toEqual([])
  })

  it('is a wash on areas, and a soft band to the left of a line whose layer has no land beside it', () => {
    const [wash, side, short] = marksUnder(administered)
    expect(wash).toMatchObject({ type: 'fill', colour: 'disputed' })
    expect(side).toMatchObject({ type: 'stroke', source: 'layer-lines' })
    expect(side?.type === 'stroke' && Number(side.offset)).toBeLessThan(0)
    expect(short?.zoom).toEqual([8, 24])
  })

  it('is a wash over all the land beside a line, which fades towards the line', () => {
    const convention = shippedStory.conventions.find(({ holdings }) =>
      holdings.some(({ lines }) => lines.length > 0),
    ) as Convention
    const marks = holdingMarks(shippedIndex, shippedLayers, convention)
    const layers = marks.filter(({ id }) => id.includes('-left-'))
    expect(layers.length).toBeGreaterThan(2)
    expect(marks.filter(({ type }) => type === 'stroke')).toEqual([])
    const main = layers.map(({ where }) => where?.[0]?.[2])
    expect(new Set(main.map(String)).size).toBe(layers.length)
    for (const { type, source } of layers) expect([type, source]).toEqual(['fill', 'layer-lines'])
  })

  it('is told apart: two holdings of one actor by their tone, two actors by marks of their own', () => {
    const [holding] = claimed.holdings
    if (!holding) throw new Error('the small world claims nothing')
    const other = { ...holding, label: 'another' }
    const alike = { ...claimed, holdings: [holding, other] }
    expect(holdingLooks(alike, holding)).not.toEqual(holdingLooks(alike, other))
    const rival = { ...holding, by: 'rival' as typeof holding.by }
    const both = { ...claimed, holdings: [holding, rival] }
    expect(holdingLooks(both, holding)).toHaveLength(1)
    expect(holdingLooks(both, rival)).toHaveLength(2)
    expect(holdingLooks(both, rival)[1]?.tile?.name).toMatch(/^holder:/)
  })
})
