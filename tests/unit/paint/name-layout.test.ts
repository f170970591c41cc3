// One name: in even lines that the words allow, its box around all of them, on the side of its point that is asked for.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { layOut, wordsOf } from '../../../src/paint/name-layout.ts'
import { LINE_HEIGHT } from '../../../src/paint/pen-metrics.ts'
import type { NameLook } from '../../../src/scene/marks.ts'
import { LETTER, measure } from '../support/recording-pen.ts'

const SIZE = 10
const look: NameLook = {
  type: 'name',
  lines: [{ key: 'name' }],
  font: 'sans',
  size: SIZE,
  colour: 'label',
  halo: 'halo',
  haloWidth: 1,
  padding: 0,
}
const lay = (name: string, rest: Partial<NameLook> = {}) =>
  layOut({ ...look, ...rest }, { name }, 5, measure)
const wordsIn = (name: string, rest: Partial<NameLook> = {}) =>
  lay(name, rest)?.lines.map(({ words }) => words)

describe('the words of a name', () => {
  it('are those of its lines that the feature has, as texts', () => {
    const lines = [{ key: 'name' }, { key: 'name:local', scale: 0.9, colour: 'labelSoft' as const }]
    expect(wordsOf({ ...look, lines }, { name: 'Odesa', 'name:local': 'Одеса' })).toEqual([
      { words: 'Odesa', scale: 1, colour: 'label' },
      { words: 'Одеса', scale: 0.9, colour: 'labelSoft' },
    ])
    expect(wordsOf({ ...look, lines }, { name: 'Odesa', 'name:local': '' })).toHaveLength(1)
    expect(wordsOf(look, { name: 7 })).toEqual([])
    expect(wordsOf(look, null)).toEqual([])
  })

  it('are in upper case as everywhere, wherever the reader is', () => {
    const turkish = vi.spyOn(String.prototype, 'toLocaleUpperCase').mockReturnValue('ROMANİA')
    expect(wordsOf({ ...look, isUpperCase: true }, { name: 'Romania' })[0]?.words).toBe('ROMANIA')
    turkish.mockRestore()
  })
})

describe('lines', () => {
  it('are one where the name is short, or has no space', () => {
    expect(wordsIn('North', { maxWidth: 4 })).toEqual(['North'])
    expect(wordsIn('Northlandia', { maxWidth: 4 })).toEqual(['Northlandia'])
  })

  it('are even rather than full', () => {
    expect(wordsIn('one two six ten', { maxWidth: 6 })).toEqual(['one two', 'six ten'])
  })

  it('lose no word, and none is much wider than the widest unless one word is', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 2, max: 12 }),
        (words, maxWidth) => {
          const lines = wordsIn(words.join(' '), { maxWidth }) ?? []
          expect(lines.join(' ')).toBe(words.join(' '))
          for (const line of lines.filter((one) => one.includes(' '))) {
            // The aim is a line's even share, with a tenth of tolerance.
            expect(line.length * LETTER).toBeLessThanOrEqual(maxWidth * 1.1 + 1e-9)
          }
        },
      ),
    )
  })

  it('stand below each other', () => {
    const [first, second] = lay('one two six ten', { maxWidth: 6 })?.lines ?? []
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(SIZE * LINE_HEIGHT, 9)
  })

  it('count the spacing between letters, not behind the last', () => {
    const box = lay('abc', { spacing: 0.2 })?.box ?? [0, 0, 0, 0]
    expect(box[2] - box[0]).toBeCloseTo(3 * 5 + 2 * 2, 9)
  })
})

describe('the box of a name', () => {
  const height = SIZE * LINE_HEIGHT
  it.each([
    ['centre', [-10, -height / 2, 10, height / 2]],
    ['top', [-10, 0, 10, height]],
    ['bottom', [-10, -height, 10, 0]],
    ['left', [0, -height / 2, 20, height / 2]],
  ] as const)('lies by its anchor %s', (anchor, box) => {
    const laid = lay('four', { anchor })
    for (const [i, wanted] of box.entries()) expect(laid?.box[i]).toBeCloseTo(wanted, 9)
    const [line] = laid?.lines ?? []
    expect(line?.x).toBeCloseTo((box[0] + box[2]) / 2, 9)
    expect(line?.y).toBeCloseTo((box[1] + box[3]) / 2, 9)
  })

  it('moves with its offset in ems, and has its padding around it', () => {
    const [left, top, right, bottom] = lay('four', { offset: [1, -2], padding: 3 })?.box ?? []
    expect([left, right]).toEqual([-10 + 10 - 3, 10 + 10 + 3])
    expect(top).toBeCloseTo(-height / 2 - 20 - 3, 9)
    expect(bottom).toBeCloseTo(height / 2 - 20 + 3, 9)
  })

  it('grows with the zoom', () => {
    const size = [[4, 10], [6, 20]] as const // biome-ignore format: stops
    const widthAt = (zoom: number) => {
      const [left = 0, , right = 0] =
        layOut({ ...look, size }, { name: 'four' }, zoom, measure)?.box ?? []
      return right - left
    }
    expect([widthAt(4), widthAt(5), widthAt(6)]).toEqual([20, 30, 40])
  })

  it('is none where there are no words', () => {
    expect(lay('')).toBeUndefined()
  })
})
