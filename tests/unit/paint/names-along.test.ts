// Names along lines: letters on the line, in reading order and upright, not around sharp bends, not off the map.
import { describe, expect, it } from 'vitest'
import { unproject, type View } from '../../../src/geometry/mercator.ts'
import { namesAlong } from '../../../src/paint/names-along.ts'
import { shapeOf } from '../../../src/paint/parts.ts'
import type { NameLook } from '../../../src/scene/marks.ts'
import { LETTER, measure } from '../support/recording-pen.ts'
import { makeFeature } from '../support/small-story.ts'

const view: View = { width: 800, height: 600, camera: { zoom: 5, lng: 0, lat: 0 } }
const SIZE = 10
const look: NameLook = {
  type: 'name',
  lines: [{ key: 'name' }],
  font: 'sans',
  size: SIZE,
  colour: 'label',
  halo: 'halo',
  haloWidth: 1,
  along: 350,
}

/** The names along a line through points of the screen. */
function along(
  points: readonly (readonly [number, number])[],
  name = 'abcdef',
  rest: Partial<NameLook> = {},
) {
  const coordinates = points.map(([x, y]) => [...unproject({ x, y }, view)])
  const { parts } = shapeOf(makeFeature('line', { type: 'LineString', coordinates }))
  return namesAlong({ ...look, ...rest }, { name }, parts, view, measure)
}
const wordsOf = (letters: readonly { words: string }[]) =>
  letters.map(({ words }) => words).join('')

describe('a name along a line', () => {
  it('stands in its middle, each letter where it belongs', () => {
    const [name, ...more] = along([
      [200, 300],
      [500, 300],
    ])
    expect(more).toEqual([])
    const letters = name?.letters ?? []
    expect(wordsOf(letters)).toBe('abcdef')
    const step = SIZE * LETTER
    for (const [i, { x, y, angle }] of letters.entries()) {
      expect(x).toBeCloseTo(350 + (i - 2.5) * step, 3)
      expect(y).toBeCloseTo(300, 3)
      expect(angle).toBeCloseTo(0, 6)
    }
  })

  it.each([
    ['to the right', [200, 300], [500, 300]],
    ['to the left', [500, 300], [200, 300]],
    ['down', [300, 100], [320, 500]],
    ['up and to the left', [500, 500], [200, 200]],
  ] as const)(
    'reads from left to right and stands upright on a line that runs %s',
    (_, from, to) => {
      const [name] = along([from, to])
      const letters = name?.letters ?? []
      expect(letters).toHaveLength(6)
      expect(letters.at(-1)?.x).toBeGreaterThan(letters[0]?.x ?? 0)
      for (const { angle } of letters) expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2)
    },
  )

  it('lies above or below the line by its offset, whichever way the line runs', () => {
    for (const points of [
      [
        [200, 300],
        [500, 300],
      ],
      [
        [500, 300],
        [200, 300],
      ],
    ] as const) {
      const [above] = along(points, 'abc', { offset: [0, -1] })
      const [below] = along(points, 'abc', { offset: [0, 1] })
      expect(above?.letters[0]?.y).toBeCloseTo(290, 3)
      expect(below?.letters[0]?.y).toBeCloseTo(310, 3)
    }
  })

  it('follows a gentle bend, and refuses a sharp one', () => {
    const arc = (degrees: number) => {
      const turn = (degrees * Math.PI) / 180
      return [
        [250, 300],
        [350, 300],
        [350 + 100 * Math.cos(turn), 300 + 100 * Math.sin(turn)],
      ] as const
    }
    expect(along(arc(14))).toHaveLength(1)
    expect(along(arc(90))).toEqual([])
    expect(along(arc(170))).toEqual([])
  })

  it('is none on a line that is shorter', () => {
    expect(
      along([
        [300, 300],
        [320, 300],
      ]),
    ).toEqual([])
    expect(
      along(
        [
          [300, 300],
          [500, 300],
        ],
        '',
      ),
    ).toEqual([])
  })

  it('comes again along a long line', () => {
    expect(
      along([
        [0, 300],
        [790, 300],
      ]),
    ).toHaveLength(2)
    expect(
      along(
        [
          [0, 300],
          [790, 300],
        ],
        'abc',
        { along: 200 },
      ),
    ).toHaveLength(3)
  })

  it('is none where it would be off the map', () => {
    expect(
      along([
        [900, 300],
        [1200, 300],
      ]),
    ).toEqual([])
    expect(
      along([
        [200, -300],
        [500, -300],
      ]),
    ).toEqual([])
  })

  it('takes its place letter by letter', () => {
    const [name] = along([
      [200, 200],
      [500, 500],
    ])
    expect(name?.boxes).toHaveLength(6)
    for (const [i, [left, top, right, bottom]] of (name?.boxes ?? []).entries()) {
      const { x, y } = name?.letters[i] ?? { x: 0, y: 0 }
      expect([(left + right) / 2, (top + bottom) / 2]).toEqual([
        expect.closeTo(x, 6),
        expect.closeTo(y, 6),
      ])
    }
  })
})
