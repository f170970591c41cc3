// Hover and selection reach the map as feature-state, only where they change.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { applyFeatureStates } from '../../../src/gl/feature-states.ts'
import type { PointedAt } from '../../../src/map/map-controller.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { areaId } from '../support/small-story.ts'

function callsFor(previous: PointedAt, next: PointedAt): string[] {
  const calls: string[] = []
  const map = {
    setFeatureState: ({ source, id }: { source: string; id: string }, state: object) =>
      calls.push(`${source} ${id} ${JSON.stringify(state)}`),
  }
  applyFeatureStates(map as unknown as MapLibreMap, shippedIndex, previous, next)
  return calls
}
const at = (selected: string | null, hovered: string | null, ...listed: string[]): PointedAt => ({
  selected: selected === null ? null : areaId(selected),
  hovered: hovered === null ? null : areaId(hovered),
  listed: listed.map(areaId),
})

describe('applyFeatureStates', () => {
  it('takes the state from the old area and gives it to the new one', () => {
    expect(callsFor(at('donetsk', null), at('poland', null))).toEqual([
      'layer-areas donetsk {"selected":false}',
      'layer-states poland {"selected":true}',
    ])
  })

  it('tells hover and selection apart', () => {
    expect(callsFor(at('donetsk', null), at('donetsk', 'donetsk'))).toEqual([
      'layer-areas donetsk {"hovered":true}',
    ])
  })

  it('reaches all features of an area', () => {
    const calls = callsFor(at(null, null), at('front-line', null))
    expect(calls).toHaveLength(4)
    expect(new Set(calls.map((call) => call.split(' ')[0]))).toEqual(new Set(['layer-lines']))
  })

  it('reaches all areas that a filter lists, and lets go of those that it lists no more', () => {
    expect(callsFor(at(null, null, 'donetsk', 'poland'), at(null, null, 'poland'))).toEqual([
      'layer-areas donetsk {"listed":false}',
      'layer-states poland {"listed":false}',
      'layer-states poland {"listed":true}',
    ])
  })

  it('does nothing where nothing changes or the area is unknown', () => {
    expect(callsFor(at('donetsk', 'crimea'), at('donetsk', 'crimea'))).toEqual([])
    expect(callsFor(at(null, null), at('atlantis', null))).toEqual([])
  })
})
