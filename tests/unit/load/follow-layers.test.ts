// The layers of a story as they come: whoever subscribes is told what came before, and what is late.
import { afterEach, expect, it, vi } from 'vitest'
import { followLayers } from '../../../src/load/follow-layers.ts'
import type { LoadedLayers } from '../../../src/load/load-layers.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import { makeBox, makeStory } from '../support/small-story.ts'

const NOTHING = { view: null, selected: null, areas: [] }

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('tells what came, then what was late, until nobody listens', async () => {
  vi.useFakeTimers()
  const answers = new Map<string, (response: Response) => void>()
  vi.stubGlobal(
    'fetch',
    (address: string) =>
      new Promise((resolve) => answers.set(address.replace(/.*\//, ''), resolve)),
  )
  const story = makeStory({
    layers: ['areas', 'b', 'c'].map((id) => ({ id, path: `${id}.geojson` })),
  })
  const feed = followLayers(indexStory(story), () => NOTHING)
  const send = async (id: string) => {
    const features = [makeBox(id, 0, 0, 1, 1)]
    const body = JSON.stringify({ type: 'FeatureCollection', features })
    answers.get(`${id}.geojson`)?.(new Response(body))
    await vi.advanceTimersByTimeAsync(1)
    await vi.dynamicImportSettled()
    await vi.advanceTimersByTimeAsync(5000)
  }
  await send('areas')
  const told: string[] = []
  const note = ({ layers, awaited }: LoadedLayers) =>
    told.push(`${[...layers.keys()]} without ${awaited}`)
  const stop = feed.subscribe(note)
  expect(told).toEqual(['areas without b.geojson,c.geojson'])
  await send('b')
  stop()
  await send('c')
  expect(told).toEqual(['areas without b.geojson,c.geojson', 'areas,b without c.geojson'])
  expect(await feed.first).toMatchObject({ awaited: ['b.geojson', 'c.geojson'] })
})
