// What a date is to the eye, and when it is beside another.
import { describe, expect, it } from 'vitest'
import { dateShape, whenBeside } from '../../../src/story/date-shape.ts'

describe('dateShape', () => {
  it.each([
    ['2025-11-26', 'day', true],
    ['2025-11-26~', 'day', false],
    ['2025-11', 'span', true],
    ['2025?', 'span', false],
    ['198X', 'span', false],
    ['2014/2022', 'span', true],
    ['2025-11-22?/2025-11-23?', 'span', false],
    ['../1994', 'until', true],
    ['2025-11-26/..', 'from', true],
  ])('of %s is a %s, sure: %s', (date, extent, isSure) => {
    expect(dateShape(date)).toEqual({ extent, isSure })
  })
})

describe('whenBeside', () => {
  const article = '2025-11-26/2025-11-27'
  it.each([
    ['../1994', 'before'],
    ['2025-11', 'before'],
    ['2025-11-25', 'before'],
    ['2025-11-26', 'during'],
    ['2025-11-27~', 'during'],
    ['2025-11-26/..', 'during'],
    ['2025-11-28', 'after'],
    ['2026', 'after'],
  ])('%s is %s the article', (date, when) => {
    expect(whenBeside(date, article)).toBe(when)
  })

  it('knows the last day of an article of a month', () => {
    expect(whenBeside('2025-11-30', '2025-11')).toBe('during')
    expect(whenBeside('2025-12-01', '2025-11')).toBe('after')
  })
})
