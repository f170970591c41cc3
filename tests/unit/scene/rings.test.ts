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

  it.each(['world', 'region', 'close'] as const)(
    'are there for each mark at the level of detail %s, also where another has the same geometry',
    (detail) => {
      const asked = ringMarks('ring', 'rings', { type: 'fill', colour: 'ink' }, 0, detail).map(
        ({ where }) => where?.[0]?.[2],
      )
      expect(zoomsOf(ringSource(area, detail))).toEqual(asked)
    },
  )
})
