// Swatches of the legend: the picture of a small area or line under the map's own looks, in colours of the page.
import { describe, expect, it } from 'vitest'
import { type SvgNode, serialise } from '../../../src/paint/svg-pen.ts'
import { SWATCH, swatchNodes } from '../../../src/paint/swatch.ts'
import { effectLooks, SWATCHES, type SwatchLooks } from '../../../src/scene/swatch-looks.ts'
import { EFFECTS as BUILT_IN, type BuiltInEffect } from '../../../src/story/grammar-words.ts'

const EFFECTS = Object.keys(BUILT_IN) as BuiltInEffect[]

const text = (looks: SwatchLooks, id = 's') => swatchNodes(looks, id).map(serialise).join('\n')

const swatches: readonly (readonly [name: string, looks: SwatchLooks])[] = [
  ...EFFECTS.map((effect) => [effect, effectLooks(effect, 'overlay3')] as const),
  ...Object.entries(SWATCHES),
]

/** What is drawn beside the ground. */
const drawn = (looks: SwatchLooks): SvgNode[] =>
  swatchNodes(looks, 's')
    .filter(({ name }) => name !== 'defs')
    .slice(1)

describe.each(swatches)('the swatch of %s', (_, looks) => {
  it('is not empty', () => {
    const paths = drawn(looks)
    expect(paths).not.toEqual([])
    for (const { name, attributes } of paths) {
      expect(name).toBe('path')
      expect(String(attributes.d).length).toBeGreaterThan(8)
      expect(Number(attributes.opacity ?? 1)).toBeGreaterThan(0)
      expect(Number(attributes['stroke-width'] ?? 1)).toBeGreaterThan(0)
    }
  })

  it('has colours of the page alone, so that it follows the theme', () => {
    const colours = [...text(looks).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(
      ([, colour]) => colour,
    )
    expect(colours.length).toBeGreaterThan(1)
    for (const colour of colours) {
      expect(colour).toMatch(/^(none|var\(--[a-z0-9-]+\)|url\(#s-p\d+\))$/)
    }
  })

  it('lies within its frame', () => {
    for (const { attributes } of drawn(looks)) {
      const numbers = [...String(attributes.d).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)]
      // An offset edge or band may reach a little over the sample, and never far.
      for (const [, x, y] of numbers) {
        expect(Math.abs(Number(x) - SWATCH.width / 2)).toBeLessThanOrEqual(SWATCH.width / 2 + 8)
        expect(Math.abs(Number(y) - SWATCH.height / 2)).toBeLessThanOrEqual(SWATCH.height / 2 + 8)
      }
    }
  })
})

describe('swatches', () => {
  it('are told from each other', () => {
    const pictures = swatches.map(([, looks]) => text(looks))
    const alike = swatches.filter((_, i) => pictures.indexOf(pictures[i] ?? '') !== i)
    expect(alike.map(([name]) => name)).toEqual([])
  })

  it('have the colour of their proposal, and ids of their own on one page', () => {
    expect(text(effectLooks('stationed', 'overlay3'))).toContain('var(--overlay3)')
    expect(text(effectLooks('stationed', 'overlay4'))).not.toContain('var(--overlay3)')
    const ids = ['a', 'b'].flatMap((id) =>
      [...text(SWATCHES.disputed, id).matchAll(/ id="([^"]+)"/g)].map(([, one]) => one),
    )
    expect(new Set(ids).size).toBe(2)
  })

  it('lie on the land, as areas do on the map', () => {
    const [ground] = swatchNodes(SWATCHES.vague, 's')
    expect(ground?.attributes).toEqual({ ...SWATCH, fill: 'var(--land)' })
  })
})
