// Rings inside an area are made for the level of detail at which the area is drawn.
import { expect, it } from 'vitest'
import { ringMarks, ringSource } from '../../../src/scene/rings.ts'
import { boxRing, makeFeature } from '../support/small-story.ts'

it('are there at each level of detail, also of one geometry', () => {
  const area = makeFeature('moor', { type: 'Polygon', coordinates: [boxRing(0, 0, 10, 10)] })
  for (const detail of ['world', 'region', 'close'] as const) {
    const source = ringSource(area, detail)
    const features = 'data' in source ? source.data.features : []
    const made = new Set(features.map(({ properties }) => properties?.zoom))
    const asked = ringMarks('rings', 'rings', {} as never, 0, detail).map(
      ({ where }) => where?.[0]?.[2],
    )
    expect(asked.length).toBeGreaterThan(0)
    expect([...made]).toEqual(expect.arrayContaining(asked))
  }
})
