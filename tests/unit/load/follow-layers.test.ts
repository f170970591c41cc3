// The layers of a story as they come: whoever subscribes is told what came before, and what is late.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readHeader } from '../../../src/archive/header.ts'
import { writeArchive } from '../../../src/command/write-archive.ts'
import { listedBounds } from '../../../src/geometry/area-bounds.ts'
import { coordinateRuns } from '../../../src/geometry/bounds.ts'
import type { View } from '../../../src/geometry/mercator.ts'
import type { Wanted } from '../../../src/geometry/wanted-features.ts'
import { followLayers } from '../../../src/load/follow-layers.ts'
import type { LoadedLayers } from '../../../src/load/load-layers.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import type { Area, AreaId, LayerId } from '../../../src/story/types.ts'
import { manyAreas, manyId } from '../support/many-areas.ts'
import { rangeHost } from '../support/range-host.ts'
import { makeArea, makeBox, makeFeature, makeStory } from '../support/small-story.ts'

const NOTHING: Wanted = { view: null, selected: null, whole: [] }

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

describe('an archive', () => {
  const many = manyAreas({ columns: 30, rows: 30, from: [10, 40], degrees: 0.4 })
  const [near, far, other] = [manyId(2, 2), manyId(28, 28), manyId(28, 1)]
  const story = makeStory({
    layers: [{ id: 'areas', path: 'geo/many.pmtiles' }],
    areas: [
      makeArea('island', { geometry: { layer: 'areas', features: [near] } }),
      makeArea('northland', { geometry: { layer: 'areas', features: [manyId(1, 2)] } }),
      makeArea('road', { kind: 'line', geometry: { layer: 'areas', features: [far] } }),
      makeArea('path', { kind: 'line', geometry: { layer: 'areas', features: [other] } }),
    ],
  })
  const index = indexStory(story)
  const areaOf = (id: string) => index.areas.get(id as AreaId) as Area
  const at = (lng: number, lat: number): View => ({
    width: 400,
    height: 400,
    camera: { zoom: 8, lng, lat },
  })
  const seen = (view: View): Wanted => ({ ...NOTHING, view })
  const start = () => followLayers(index, () => seen(at(11, 41)))
  const serve = (bytes = writeArchive(many).bytes) => {
    const host = rangeHost(bytes)
    vi.stubGlobal('fetch', host.fetch)
    return host.asked
  }
  const has = ({ layers }: LoadedLayers, id: string) =>
    layers.get('areas' as LayerId)?.features.has(id)

  it('has what is in the first view from the start, and grows by what is wanted', async () => {
    const asked = serve()
    const feed = start()
    const first = await feed.first
    expect([has(first, near), has(first, far)], 'one of two').toEqual([true, false])
    expect(first.faults).toEqual([])
    const told: LoadedLayers[] = []
    feed.subscribe((loaded) => told.push(loaded))
    const before = asked.length
    feed.want(seen(at(11, 41)))
    feed.want(seen(at(21.4, 51.4)))
    await vi.waitFor(() => expect(told).toHaveLength(2))
    const [, grown] = told as [LoadedLayers, LoadedLayers]
    expect([has(grown, near), has(grown, far)]).toEqual([true, true])
    expect(grown.faults, 'only of what is new').toMatchObject([{ kind: 'not-drawable' }])
    expect(asked.length).toBeGreaterThan(before)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('tells whoever comes later the newest layers, and each fault once', async () => {
    serve()
    const feed = start()
    await feed.first
    const early: LoadedLayers[] = []
    feed.subscribe((loaded) => early.push(loaded))
    feed.want({ ...NOTHING, whole: [areaOf('road')] })
    await vi.waitFor(() => expect(early).toHaveLength(2))
    feed.want({ ...NOTHING, whole: [areaOf('path')] })
    await vi.waitFor(() => expect(early).toHaveLength(3))
    const late: LoadedLayers[] = []
    feed.subscribe((loaded) => late.push(loaded))
    expect(late.map((loaded) => has(loaded, far))).toEqual([true])
    const faults = late.flatMap((loaded) => loaded.faults)
    expect(faults).toEqual(early.flatMap((loaded) => loaded.faults))
    expect(faults).toHaveLength(2)
  })

  it('tells what would be drawn wrong once all of it has come, and once', async () => {
    const torn = indexStory(
      makeStory({
        layers: [{ id: 'areas', path: 'geo/many.pmtiles' }],
        areas: [
          makeArea('island', { geometry: { layer: 'areas', features: [near, far] } }),
          makeArea('northland', { geometry: { layer: 'areas', features: [manyId(1, 2)] } }),
          makeArea('east', { geometry: { layer: 'areas', features: [other] } }),
        ],
      }),
    )
    const [island, beside, east] = torn.story.areas as [Area, Area, Area]
    const features = many.features.map((one) =>
      one.properties.id === near
        ? makeFeature(near, { type: 'LineString', coordinates: coordinateRuns(one)[0] ?? [] })
        : one,
    )
    serve(writeArchive({ ...many, features }).bytes)
    const feed = followLayers(torn, () => ({ ...NOTHING, whole: [beside] }))
    const first = await feed.first
    expect([has(first, near), has(first, far)], 'one of two').toEqual([true, false])
    expect(first.faults).toEqual([])
    const told: LoadedLayers[] = []
    feed.subscribe((loaded) => told.push(loaded))
    feed.want({ ...NOTHING, whole: [island] })
    await vi.waitFor(() => expect(has(told.at(-1) as LoadedLayers, far)).toBe(true))
    feed.want({ ...NOTHING, whole: [east] })
    await vi.waitFor(() => expect(has(told.at(-1) as LoadedLayers, other)).toBe(true))
    expect(told.flatMap(({ faults }) => faults)).toMatchObject([{ kind: 'not-drawable' }])
  })

  it('that is broken is one fault, and nothing of it is waited for', async () => {
    const { bytes } = writeArchive(many)
    serve(Uint8Array.from(bytes).fill(0, readHeader(bytes).tiles.offset))
    const feed = start()
    const { layers, faults } = await feed.first
    expect(faults).toMatchObject([{ kind: 'unreadable', file: 'geo/many.pmtiles' }])
    expect(listedBounds(areaOf('island'), layers)).toBeNull()
  })

  it('that cannot be reached any more is asked for again when the reader tries again', async () => {
    serve()
    const feed = start()
    await feed.first
    const told: LoadedLayers[] = []
    feed.subscribe((loaded) => told.push(loaded))
    const { fetch } = globalThis
    const offline = vi.fn(() => Promise.reject(new TypeError('offline')))
    vi.stubGlobal('fetch', offline)
    feed.want(seen(at(21.4, 51.4)))
    await vi.waitFor(() => expect(told).toHaveLength(2))
    expect(told[1]?.faults[0]).toMatchObject({ kind: 'no-answer', file: 'geo/many.pmtiles' })
    const before = offline.mock.calls.length
    feed.want(seen(at(21.4, 51.4)))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(offline.mock.calls.length, 'neither by itself, nor as the map rests').toBe(before)
    vi.stubGlobal('fetch', fetch)
    feed.want(seen(at(21.4, 51.4)), true)
    await vi.waitFor(() => expect(has(told.at(-1) as LoadedLayers, far)).toBe(true))
  })
})
