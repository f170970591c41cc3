// Which group a layer's cost is counted to, and how costs are told.
import { describe, expect, it } from 'vitest'
import { formatLayers } from '../../bench/layers/format-layers.ts'
import { groupLayers, groupOf } from '../../bench/layers/groups.ts'

describe('groupOf', () => {
  it.each([
    ['water', 'base'],
    ['lake-edge', 'base'],
    ['border-internal', 'borders'],
    ['holding-label-claimed', 'labels'],
    ['overlay-staging-hatch', 'overlays'],
    ['overlay-staging-line-casing', 'overlays'],
    ['overlay-staging-tag', 'labels'],
    ['outline-casing-areas', 'status and outlines'],
    ['covers', 'labels'],
    ['something-new', 'other'],
  ])('of %s is %s', (layer, group) => {
    expect(groupOf(layer)).toBe(group)
  })
})

it('has no group without layers', () => {
  expect(groupLayers(['land', 'label-city'])).toEqual({ base: ['land'], labels: ['label-city'] })
})

it('tells what a frame with a group takes beyond one without it', () => {
  const table = formatLayers({ base: ['land'], labels: ['label-city', 'label-sea'] }, [
    { group: 'base', shown: { calls: 9, times: [20] }, hidden: { calls: 8, times: [15] } },
    { group: 'labels', shown: { calls: 9, times: [30] }, hidden: { calls: 4, times: [10] } },
  ])
  expect(table.split('\n').slice(2)).toEqual([
    '| base | 1 | 1 | 5.0 ms |',
    '| labels | 2 | 5 | 20.0 ms |',
    '| The whole frame | 3 | 9 | 25.0 ms |',
  ])
})
