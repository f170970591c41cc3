// An area that is selected before its layer is there is gone to once it is, unless the reader has moved the map since.
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

type Step = readonly [selected: AreaId | null, layers: Layers | null] | 'hand on the map'

/** What is sent to the camera, on the way through these states. */
function sent(steps: readonly Step[], isPlaced = false) {
  const send = vi.fn()
  const camera = { send, receive: () => () => {} }
  const [first, ...others] = steps
  const { result, rerender } = renderHook(
    ([selected, layers]: Exclude<Step, string>) =>
      useLateArea(selected, { layers, index, camera, isPlaced }),
    { initialProps: first as Exclude<Step, string> },
  )
  for (const step of others) {
    if (step === 'hand on the map') result.current()
    else rerender(step)
  }
  return send.mock.calls.map(([command]) => command)
}

describe('an area whose layer comes late', () => {
  const THERE = [{ type: 'fit-area', area: ISLAND }]
  it('is gone to once it is there', () => {
    expect(
      sent([
        [null, none],
        [ISLAND, none],
        [ISLAND, all],
        [ISLAND, all],
      ]),
    ).toEqual(THERE)
  })

  it('is gone to where a link selected it, and did not say where the map is', () => {
    const late: readonly Step[] = [
      [ISLAND, null],
      [ISLAND, none],
      [ISLAND, all],
      [ISLAND, all],
    ]
    expect(sent(late)).toEqual(THERE)
    expect(sent(late, true)).toEqual([])
  })

  it('is not gone to where its layer was there, or another is selected by then', () => {
    expect(
      sent([
        [null, all],
        [ISLAND, all],
      ]),
    ).toEqual([])
    expect(
      sent([
        [ISLAND, all],
        [ISLAND, all],
      ]),
    ).toEqual([])
    expect(
      sent([
        [null, none],
        [ISLAND, none],
        [areaId('northland'), all],
      ]),
    ).toEqual([])
  })

  it('is not gone to where the reader has moved the map since, until it is selected again', () => {
    expect(sent([[ISLAND, none], 'hand on the map', [ISLAND, none], [ISLAND, all]])).toEqual([])
    const back: readonly Step[] = [
      [null, none],
      [ISLAND, none],
      [ISLAND, all],
    ]
    expect(sent([[ISLAND, none], 'hand on the map', ...back])).toEqual(THERE)
    expect(sent([[null, none], 'hand on the map', ...back])).toEqual(THERE)
  })
})
