// Dates in words, as sure as they are written: no day or month is invented, and nothing throws.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatEdtf } from '../../../src/text/edtf.ts'
import { sceneWords } from '../../../src/text/scene-words.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedStory } from '../support/shipped-story.ts'

describe('formatEdtf', () => {
  it.each([
    ['2025-11-26', '26 November 2025'],
    ['2022-03', 'March 2022'],
    ['1994', '1994'],
    ['XXXX', 'date not given'],
    ['2014~', 'about 2014'],
    ['2025?', '2025, uncertain'],
    ['2025%', 'about 2025, uncertain'],
    ['2025-11~', 'about November 2025'],
    ['2025-11-26?', '26 November 2025, uncertain'],
    ['2025-11-22/2025-11-23', '22 November 2025 to 23 November 2025'],
    ['2014~/2022-02', 'about 2014 to February 2022'],
    ['2022-02-24/..', 'from 24 February 2022'],
    ['2022-02-24/', 'from 24 February 2022'],
    ['2025-21', 'spring 2025'],
    ['2025-24', 'winter 2025'],
    ['156X', 'the 1560s'],
    ['19XX', 'between 1900 and 1999'],
    ['', 'date not given'],
    ['../..', 'date not given'],
    ['../2022', 'until 2022'],
    ['/2022', 'until 2022'],
  ])('says %s as %s', (date, words) => {
    expect(formatEdtf(date, texts.en)).toBe(words)
  })

  it.each(['late 2025', '2025-11-XX', 'Y-17000', '26.11.2025'])(
    'shows %j as it is written',
    (date) => {
      expect(formatEdtf(date, texts.en)).toBe(date)
    },
  )

  it('says each plain day, month and year with no more than is written', () => {
    const day = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const written = date.toISOString().slice(0, length)
        const words = formatEdtf(written, texts.en).split(' ')
        expect(words).toHaveLength({ 4: 1, 7: 2, 10: 3 }[length] ?? 0)
        expect(words.at(-1)).toBe(written.slice(0, 4))
        if (length === 10) expect(Number(words[0])).toBe(date.getUTCDate())
      }),
    )
  })

  it('throws at no text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => typeof formatEdtf(text, texts.en) === 'string',
      ),
    )
  })
})

describe('the words on the map', () => {
  it('are an area’s own name, and the day of a schematic line in words', () => {
    const [area] = shippedStory.areas
    if (!area) throw new Error('the shipped story has no area')
    const words = sceneWords(texts.en)
    expect(words.nameOf(area)).toBe(area.names.en)
    expect(words.schematic('2025-11~')).toMatch(/about November 2025$/)
    expect(words.schematic('late 2025')).toMatch(/late 2025$/)
  })
})
