// What must be told apart can be, also by readers who see colours otherwise: simulated after Machado, Oliveira
// and Fernandes (2009) at full severity, distance by CIEDE2000. Every state has its own glyph, every effect its
// own pattern as well: colour is never alone, so the least distance is one that is seen side by side.
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Rgb,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { overlayColours, type PaletteName, palettes } from '../../../src/theme/tokens.ts'

const toRgb = converter('rgb')
function parse(colour: string): Rgb {
  const rgb = toRgb(colour)
  if (!rgb) throw new Error(`${colour} is no colour`)
  return rgb
}

const VISIONS = {
  full: (colour: Rgb) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
} as const
const distance = differenceCiede2000()

/** CIEDE2000: about 2.3 is a difference that is just seen. */
const LEAST = 7.5
const LEAST_WITH_FULL_VISION = 11

type Vision = keyof typeof VISIONS

/** The two that are most alike. */
function nearest(colours: Readonly<Record<string, string>>, vision: Vision) {
  const seen = Object.entries(colours).map(
    ([name, colour]) => [name, VISIONS[vision](parse(colour))] as const,
  )
  const pairs = seen.flatMap(([one, a], i) =>
    seen.slice(i + 1).map(([other, b]) => ({ pair: `${one} and ${other}`, apart: distance(a, b) })),
  )
  const [first] = pairs.sort((a, b) => a.apart - b.apart)
  if (!first) throw new Error('nothing to compare')
  return first
}

const leastOf = (vision: Vision) => (vision === 'full' ? LEAST_WITH_FULL_VISION : LEAST)

describe.each(Object.keys(palettes) as PaletteName[])('the %s palette', (name) => {
  const palette = palettes[name]
  describe.each(Object.keys(VISIONS) as Vision[])('with %s vision', (vision) => {
    it('keeps the stances apart', () => {
      const stances = Object.fromEntries(
        Object.entries(palette).filter(([token]) => token.startsWith('stance')),
      )
      expect(Object.keys(stances)).toHaveLength(6)
      const { pair, apart } = nearest(stances, vision)
      expect(apart, pair).toBeGreaterThan(leastOf(vision))
    })

    it('keeps the overlays of all proposals apart', () => {
      const { pair, apart } = nearest(
        Object.fromEntries(Object.entries(overlayColours[name])),
        vision,
      )
      expect(apart, pair).toBeGreaterThan(leastOf(vision))
    })

    it('keeps land, water and what is in focus apart', () => {
      const { land, landFocus, water } = palette
      const { pair, apart } = nearest({ land, landFocus, water }, vision)
      expect(apart, pair).toBeGreaterThan(5)
    })
  })
})

it('sees that red and green of one lightness fall together where they do', () => {
  const traffic = { red: '#c8553d', green: '#7f8a3a' }
  expect(nearest(traffic, 'deuteranopia').apart).toBeLessThan(nearest(traffic, 'full').apart / 2)
})
