// An area that is selected before its layer is there is gone to once it is; what a link selected is not.
import { renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Layers } from '../../src/geometry/layers.ts'
import type { AreaId } from '../../src/story/types.ts'
import { useLateArea } from '../../src/use-late-area.ts'
import { areaId, makeBox, makeIndex, makeLayers } from './support/small-story.ts'

const ISLAND = areaId('island')
const index = makeIndex()
const [none, all] = [
  makeLayers([]),
  makeLayers([makeBox('island', 0, 0, 1, 1), makeBox('northland', 1, 0, 2, 1)]),
]

/** What is sent to the camera, on the way through these states. */
function sent(...states: readonly (readonly [selected: AreaId | null, layers: Layers | null])[]) {
  const send = vi.fn()
  const camera = { send, receive: () => () => {} }
  const [first = [null, null] as const, ...others] = states
  const { rerender } = renderHook(
    ([selected, layers]: (typeof states)[number]) => useLateArea(selected, layers, index, camera),
    { initialProps: first },
  )
  for (const state of others) rerender(state)
  return send.mock.calls.map(([command]) => command)
}

describe('an area whose layer comes late', () => {
  it('is gone to once it is there', () => {
    expect(sent([null, none], [ISLAND, none], [ISLAND, all], [ISLAND, all])).toEqual([
      { type: 'fit-area', area: ISLAND },
    ])
  })

  it('is not gone to where its layer was there, another is selected by then, or a link selected it', () => {
    expect(sent([null, all], [ISLAND, all])).toEqual([])
    expect(sent([null, none], [ISLAND, none], [areaId('northland'), all])).toEqual([])
    expect(sent([ISLAND, none], [ISLAND, all])).toEqual([])
  })
})
