// The rings inside an area: made once, and for the zooms of the level of detail at which they are asked for.
import { describe, expect, it } from 'vitest'
import { ringMarks, ringSource } from '../../../src/scene/rings.ts'
import { makeBox } from '../support/small-story.ts'

const zoomsOf = (source: ReturnType<typeof ringSource>) => [
  ...new Set('data' in source ? source.data.features.map((one) => one.properties?.zoom) : []),
]

describe('the rings of an area', () => {
  const area = makeBox('moor', 0, 0, 20, 10)

  it('are made once', () => {
    expect(ringSource(area, 'region')).toBe(ringSource(area, 'region'))
  })

  it('are there for each mark at every level of detail, also where all have the same geometry', () => {
    const levels = (['world', 'region', 'close'] as const).map((detail) => ({
      detail,
      source: ringSource(area, detail),
    }))
    for (const { detail, source } of levels) {
      const asked = ringMarks('ring', 'rings', { type: 'fill', colour: 'ink' }, 0, detail).map(
        ({ where }) => where?.[0]?.[2],
      )
      expect(asked.length, detail).toBeGreaterThan(0)
      expect(zoomsOf(source), detail).toEqual(asked)
    }
  })
})
