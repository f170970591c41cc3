// The name of a pattern is enough to draw it, and no other name draws anything.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hatch } from '../../../src/grammar/draw-pattern.ts'
import { effectStyles } from '../../../src/grammar/effects.ts'
import { parsePatternName, patternStem } from '../../../src/grammar/pattern-name.ts'
import { overlayColours } from '../../../src/theme/tokens.ts'

const marks = Object.values(effectStyles).flatMap((style) =>
  style.on === 'area' && style.mark ? [style.mark] : [],
)
const colours = [...overlayColours.light, ...overlayColours.dark]

describe('the name of a pattern', () => {
  it('gives back the hatch that it was made from', () => {
    const hatch: fc.Arbitrary<Hatch> = fc.record({
      mark: fc.constantFrom(...marks),
      slot: fc.nat({ max: 20 }),
      slots: fc.integer({ min: 1, max: 21 }),
      tint: fc.nat({ max: 100 }).map((percent) => percent / 100),
      colour: fc.constantFrom(...colours),
    })
    fc.assert(
      fc.property(hatch, (one) => {
        expect(parsePatternName(`${patternStem(one)}:${one.colour}`)).toEqual(one)
      }),
    )
  })

  it.each([
    '',
    'hatch',
    'hatch:line:0/3:8',
    'hatch:line:0/3:#0072b2',
    'hatch:zigzag:0/3:8:#0072b2',
    'hatch:constructor:0/3:8:#0072b2',
    'hatch:line:-1/3:8:#0072b2',
    'hatch:line:0/3:8:blue',
    'hatch:line:0/3:8:#0072b2 ',
    'marker:#0072b2',
    'dot:capital',
  ])('is none of %j', (name) => {
    expect(parsePatternName(name)).toBeUndefined()
  })

  it('is nothing that is random', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(parsePatternName(name)).toBeUndefined()
      }),
    )
  })
})

describe('the tint of a pattern', () => {
  it('is a whole number of hundredths for every effect, so that its name keeps it', () => {
    for (const style of Object.values(effectStyles)) {
      if (style.on !== 'area') continue
      expect(Math.round(style.tint * 100) / 100).toBe(style.tint)
    }
  })
})
