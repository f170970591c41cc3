// The locator on the page: nothing is fetched before it is shown, and while the map moves the frame alone does.
import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { View } from '../../../src/geometry/mercator.ts'
import { MapLocator, type MovedPlace } from '../../../src/MapLocator.tsx'
import { renderViewer } from '../support/render-viewer.tsx'

const at = (zoom: number, lng = 5): View => ({
  width: 880,
  height: 725,
  camera: { zoom, lng, lat: 9 },
})

const LAND = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ],
    ],
  },
}

function show(view: View) {
  const fetched = vi.fn(async (_: string) =>
    Response.json({ type: 'FeatureCollection', features: [LAND] }),
  )
  vi.stubGlobal('fetch', fetched)
  const moved: MovedPlace = { current: null }
  const { rerender } = renderViewer(<MapLocator view={view} moved={moved} />, { layers: new Map() })
  const rest = (next: View) => rerender(<MapLocator view={next} moved={moved} />)
  const locator = () => document.querySelector('.locator')
  const frame = () => document.querySelector('.locator-frame path')?.getAttribute('d')
  return { fetched, moved, rest, locator, frame }
}

afterEach(() => vi.unstubAllGlobals())

describe('the locator', () => {
  it('is not there in a view of the region, and fetches nothing then', async () => {
    const { fetched, locator } = show(at(4.8))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(locator()).toBeNull()
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each([
    ['locator-inset', 7],
    ['locator-globe', 2.5],
  ])('shows where the view is: %s', async (name, zoom) => {
    const { fetched, locator, frame } = show(at(zoom))
    await waitFor(() => expect(locator()).toHaveClass(name))
    expect(frame()).toMatch(/^M[\d.]+ /)
    expect(fetched.mock.calls.every(([address]) => /geo\/world\//.test(address))).toBe(true)
  })

  it('fetches what it draws from once, however often it comes and goes', async () => {
    const { fetched, rest, locator } = show(at(7))
    await waitFor(() => expect(locator()).not.toBeNull())
    const asked = fetched.mock.calls.length
    rest(at(4.8))
    expect(locator()).toBeNull()
    rest(at(2.5))
    expect(locator()).toHaveClass('locator-globe')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(fetched).toHaveBeenCalledTimes(asked)
  })

  it('moves its frame with the map, and nothing else', async () => {
    const view = at(7)
    const { moved, rest, locator, frame } = show(view)
    await waitFor(() => expect(locator()).not.toBeNull())
    const [before, picture] = [frame(), locator()?.querySelector('svg')?.innerHTML]
    moved.current?.(at(7, 6))
    const after = frame()
    expect(after).not.toBe(before)
    rest(view)
    expect(frame(), 'whatever else is rendered').toBe(after)
    expect(locator()?.querySelector('svg')?.innerHTML).toBe(picture)
  })
})
