// What is wanted goes with the map and with what the reader chooses; only the latter, or a network that is back, asks
// again for what did not come.
import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Wanted } from '../../src/geometry/wanted-features.ts'
import { openStory } from '../../src/open-story.ts'
import { useWanted } from '../../src/use-wanted.ts'
import { areaId, makeStory } from './support/small-story.ts'

it('asks again for what did not come when the reader chooses something, or the network is back', () => {
  const story = openStory(makeStory(), '')
  const { dispatch } = story.store
  const want = vi.fn<(wanted: Wanted, again?: boolean) => void>()
  const feed = { first: new Promise<never>(() => {}), subscribe: () => () => {}, want }
  const { unmount } = renderHook(() => useWanted(story, feed))
  const wanted = (deed: () => void) => {
    want.mockClear()
    act(deed)
    return want.mock.calls.map(([{ view, selected }, again]) => [view?.camera, selected, again])
  }
  expect(want.mock.calls).toMatchObject([[{ view: null, selected: null }, false]])
  const camera = { zoom: 5, lng: 20, lat: 50 }
  expect(wanted(() => dispatch({ type: 'camera-rested', camera }))).toEqual([[camera, null, false]])
  const area = areaId('island')
  expect(wanted(() => dispatch({ type: 'area-hovered', area }))).toEqual([])
  expect(wanted(() => dispatch({ type: 'area-selected', area }))).toEqual([[camera, area, true]])
  expect(wanted(() => dispatchEvent(new Event('online')))).toEqual([[camera, area, true]])
  unmount()
  expect(wanted(() => dispatchEvent(new Event('online')))).toEqual([])
  expect(wanted(() => dispatch({ type: 'selection-cleared' }))).toEqual([])
})
