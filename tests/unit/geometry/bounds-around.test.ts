// Bounds around bounds, and bounds within others.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Bounds, isWithin, unite } from '../../../src/geometry/bounds.ts'

const bounds = fc
  .tuple(fc.nat(100), fc.nat(50), fc.nat(50), fc.nat(30))
  .map(([west, south, width, height]): Bounds => [west, south, west + width, south + height])

it('bounds around others hold each of them, and no smaller ones do', () => {
  fc.assert(
    fc.property(fc.array(bounds, { minLength: 1, maxLength: 5 }), (all) => {
      const whole = unite(all)
      if (!whole) throw new Error('none around some')
      for (const one of all) expect(isWithin(one, whole)).toBe(true)
      const [west, south, east, north] = whole
      const smaller: Bounds = [west + 0.5, south, east, north]
      expect(all.every((one) => isWithin(one, smaller))).toBe(false)
    }),
  )
})
