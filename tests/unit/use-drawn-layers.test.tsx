// The layers at the level of detail that the camera needs: what grows at the usual level is drawn at each of them, and
// a level is fetched once.
import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Detail } from '../../src/geometry/detail.ts'
import type { Layers } from '../../src/geometry/layers.ts'
import type { LayerId } from '../../src/story/types.ts'
import { useDrawnLayers } from '../../src/use-drawn-layers.ts'
import { makeBox, makeLayers, makeStory } from './support/small-story.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('has what comes late also in a close view, which is not fetched again for it', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const features = [makeBox('island', 0, 0, 2, 2)]
    return new Response(JSON.stringify({ type: 'FeatureCollection', features }))
  })
  const story = makeStory({
    layers: [
      { id: 'areas', path: 'geo/areas.geojson' },
      { id: 'many', path: 'geo/many.pmtiles' },
    ],
  })
  const usual = makeLayers([makeBox('island', 0, 0, 1, 1)])
  const late = [...makeLayers([makeBox('late', 3, 3, 4, 4)]).values()]
  const grown: Layers = new Map([
    ...usual,
    ...late.map((layer) => ['many' as LayerId, layer] as const),
  ])
  const { result, rerender } = renderHook(
    ([layers, detail]: readonly [Layers | null, Detail]) => useDrawnLayers(story, layers, detail),
    { initialProps: [null, 'region'] as readonly [Layers | null, Detail] },
  )
  expect(result.current.shown).toBeNull()
  rerender([usual, 'region'])
  expect(result.current.shown?.detail).toBe('region')
  rerender([usual, 'close'])
  await waitFor(() => expect(result.current.shown?.detail).toBe('close'))
  rerender([grown, 'close'])
  const ids = [...(result.current.shown?.layers.values() ?? [])].flatMap(({ collection }) =>
    collection.features.map(({ properties, geometry }) => [
      properties.id,
      JSON.stringify(geometry).includes('[2,2]'),
    ]),
  )
  expect(ids).toEqual([
    ['island', true],
    ['late', false],
  ])
  expect(asked).toEqual([expect.stringMatching(/geo\/close\/areas\.geojson$/)])
  rerender([grown, 'region'])
  expect(result.current.shown).toEqual({ detail: 'region', layers: grown })
})
