// How much ground lies on one side of a line, on boxes whose halves are known. Coordinates are (lng, lat).
import { describe, expect, it } from 'vitest'
import { certaintyIn, extentOf, type Ground, MARGIN_KM } from '../../../src/geometry/ground.ts'
import { makeBox, makeFeature } from '../support/small-story.ts'

/** Length of a degree of a great circle on a sphere of 6,371.0088 km. */
const DEGREE_KM = (6371.0088 * Math.PI) / 180
/** A box of two degrees by one at the equator, a lune cut off at 1° north: R² · 2° · sin 1°. */
const BOX_KM2 = 6371.0088 ** 2 * ((2 * Math.PI) / 180) * Math.sin(Math.PI / 180)

const box = makeBox('box', 0, 0, 2, 1)
const line = (...coordinates: [number, number][]) =>
  makeFeature('line', { type: 'LineString', coordinates })
/** Northward, right through the middle and on: the west lies to its left. */
const middle = line([1, -1], [1, 2])

const beside = (side: 'left' | 'right', isSchematic = false, one = middle): Ground => ({
  features: [box],
  beside: { line: [one], side, isSchematic },
})

function between(ground: Ground): readonly [least: number, most: number] {
  const extent = extentOf(ground)
  if (extent.type !== 'between') throw new Error(`it is ${extent.type}`)
  return [extent.least, extent.most]
}

/** Within one part in a hundred. */
const near = (km2: number, expected: number) =>
  expect(Math.abs(km2 / expected - 1), `${km2} is near ${expected}`).toBeLessThan(0.01)

describe('how much ground it is', () => {
  it('is the whole area where no part of it is meant', () => {
    const extent = extentOf({ features: [box] })
    expect(extent.type).toBe('about')
    if (extent.type === 'about') near(extent.km2, BOX_KM2)
  })

  it.each(['left', 'right'] as const)('is half of it %s of a line through the middle', (side) => {
    const extent = extentOf(beside(side))
    expect(extent.type).toBe('about')
    if (extent.type === 'about') near(extent.km2, BOX_KM2 / 2)
  })

  it('is a range beside a schematic line: without and with what lies within the margin of it', () => {
    const [least, most] = between(beside('left', true))
    const margin = MARGIN_KM * DEGREE_KM
    near(least, BOX_KM2 / 2 - margin)
    near(most, BOX_KM2 / 2 + margin)
  })

  it('takes both sides together for the whole, with the margin counted twice', () => {
    const [left, right] = [between(beside('left', true)), between(beside('right', true))]
    near(left[0] + right[1], BOX_KM2)
    near(left[1] + right[0], BOX_KM2)
  })

  it('is unknown where the line ends within the area, as it parts a piece of it only', () => {
    expect(extentOf(beside('left', true, line([1, 0.4], [1, 0.6])))).toEqual({ type: 'unknown' })
    expect(extentOf(beside('left', true, line([1, -1], [1, 0.3])))).toEqual({ type: 'unknown' })
  })

  it('is unknown where there is nothing to measure', () => {
    expect(extentOf({ features: [] })).toEqual({ type: 'unknown' })
    expect(extentOf({ features: [line([0, 0], [1, 1])] })).toEqual({ type: 'unknown' })
  })

  it('is only what lies in another area, where the part is named so', () => {
    const extent = extentOf({ features: [box], within: [makeBox('west', -5, -5, 0.5, 5)] })
    expect(extent.type).toBe('about')
    if (extent.type === 'about') near(extent.km2, BOX_KM2 / 4)
  })

  it('weighs what lies far north as much as it is there', () => {
    const tall = makeBox('tall', 0, 0, 10, 60)
    const extent = extentOf({ features: [tall], within: [makeBox('north', -1, 30, 11, 61)] })
    const whole = extentOf({ features: [tall] })
    if (extent.type !== 'about' || whole.type !== 'about') throw new Error('no range is due')
    const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
    near(extent.km2 / whole.km2, (sine(60) - sine(30)) / sine(60))
  })

  it('is a range where the area is vague: within and beyond its edge by the margin', () => {
    const [least, most] = between({ features: [box], isVague: true })
    const m = MARGIN_KM / DEGREE_KM
    const inner = (2 - 2 * m) * (1 - 2 * m) * DEGREE_KM ** 2
    const outer = ((2 + 2 * m) * (1 + 2 * m) - (4 - Math.PI) * m * m) * DEGREE_KM ** 2
    expect(Math.abs(least / inner - 1)).toBeLessThan(0.04)
    expect(Math.abs(most / outer - 1)).toBeLessThan(0.04)
  })
})

describe('a place', () => {
  const west = certaintyIn(beside('left', true))

  it.each([
    [0.5, 0.5, 'in'],
    [1.05, 0.5, 'unsure'],
    [0.95, 0.5, 'unsure'],
    [1.5, 0.5, 'out'],
    [0.5, 1.5, 'out'],
  ] as const)('at %d, %d is %s', (lng, lat, certainty) => {
    expect(west(lng, lat)).toBe(certainty)
  })

  it('beyond the end of a line is on neither side', () => {
    const short = certaintyIn(beside('left', true, line([1, 0.4], [1, 0.6])))
    expect(short(0.2, 0.5)).toBe('in')
    expect(short(0.2, 0.9)).toBe('beyond')
  })

  it('near a bend of the line is told by the edge that it lies beside', () => {
    // Southward and then east: the east and north lie to its left.
    const bent = certaintyIn(beside('left', false, line([1, 2], [1, 0.5], [3, 0.5])))
    expect(bent(1.2, 0.7)).toBe('in')
    expect(bent(0.9, 0.4)).toBe('out')
    expect(bent(0.5, 0.9)).toBe('out')
    expect(bent(1.5, 0.1)).toBe('out')
  })
})
