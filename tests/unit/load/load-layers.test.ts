// Loading: what cannot be fetched or read is told in plain words, and the rest of the story goes on.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import { featuresOf, type Layers } from '../../../src/geometry/layers.ts'
import { fetchText } from '../../../src/load/fetch-text.ts'
import { type LoadedLayers, loadLayers, loadLayersAt } from '../../../src/load/load-layers.ts'
import { loadStory } from '../../../src/load/load-story.ts'
import type { Area, Story } from '../../../src/story/types.ts'
import { makeArea, makeBox, makeFeature, makeStory } from '../support/small-story.ts'

const story = makeStory({
  layers: ['areas', 'lines'].map((id) => ({ id, path: `geo/${id}.geojson` })),
  areas: [
    makeArea('island'),
    makeArea('northland'),
    makeArea('road', { kind: 'line', geometry: { layer: 'lines', features: ['road'] } }),
  ],
})
const boxes = (...ids: string[]) =>
  JSON.stringify({ type: 'FeatureCollection', features: ids.map((id) => makeBox(id, 0, 0, 1, 1)) })

const line = (id: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      makeFeature(id, {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      }),
    ],
  })

/** Answers to requests by the end of their address: text, a status, or none at all. */
function answer(answers: Record<string, string | number | Error>) {
  vi.stubGlobal('fetch', async (address: string) => {
    const found = Object.entries(answers).find(([end]) => address.endsWith(end))?.[1] ?? 404
    if (found instanceof Error) throw found
    return typeof found === 'number' ? new Response(null, { status: found }) : new Response(found)
  })
}

type Options = Partial<Parameters<typeof loadLayers>[1]>
const loadAll = (options: Options = {}) =>
  loadLayers(story, {
    onLate: () => {},
    results: new Map(),
    prepare: async (_, archive) => ({ layer: archive.layer, faults: [], archive }),
    ...options,
  })

const load = async () => {
  const { layers, faults } = await loadAll()
  return { ids: [...layers.keys()] as string[], faults }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('loadLayers', () => {
  it('loads all layers of the story', async () => {
    answer({
      'geo/areas.geojson': boxes('island', 'northland'),
      'geo/lines.geojson': line('road'),
    })
    expect(await load()).toEqual({ ids: ['areas', 'lines'], faults: [] })
  })

  it.each([
    ['is not there', 404, 'status 404'],
    ['does not answer', new TypeError('offline'), 'no answer'],
    ['is a page that says so', '<!doctype html>', expect.stringMatching(/^a web page/)],
    ['is cut off', '{"type": "Feat', expect.stringMatching(/^no valid JSON/)],
    ['is no layer', '[]', '[]'],
  ])('goes on without a layer that %s', async (_, lines, found) => {
    answer({ 'geo/areas.geojson': boxes('island', 'northland'), 'geo/lines.geojson': lines })
    const { ids, faults } = await load()
    expect(ids).toEqual(['areas'])
    expect(faults).toEqual([
      expect.objectContaining({ file: 'geo/lines.geojson', path: '$', found }),
    ])
  })

  it('tells which feature a layer lacks', async () => {
    answer({ 'geo/areas.geojson': boxes('island'), 'geo/lines.geojson': line('road') })
    const { faults } = await load()
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'stories/minimal/story.json $.areas[1].geometry.features[0]',
    ])
  })
})

describe('what would be drawn wrong', () => {
  it('is told, and the rest is drawn', async () => {
    answer({
      'geo/areas.geojson': boxes('island', 'northland'),
      'geo/lines.geojson': boxes('road'),
    })
    const { ids, faults } = await load()
    expect(ids).toEqual(['areas', 'lines'])
    expect(faults.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'not-drawable $.areas[2].geometry',
    ])
  })
})

describe('a layer that is slow', () => {
  const answerSlowly = (slow: Promise<Response>) =>
    vi.stubGlobal('fetch', (address: string) =>
      address.endsWith('lines.geojson')
        ? slow
        : Promise.resolve(new Response(boxes('island', 'northland'))),
    )

  it('is waited for only so long, and comes later', async () => {
    let send: (response: Response) => void = () => {}
    answerSlowly(new Promise((resolve) => (send = resolve)))
    const late = new Promise<LoadedLayers>((resolve) => {
      void loadAll({ onLate: resolve, patience: 20 }).then(({ layers, faults, awaited }) => {
        expect([...layers.keys()]).toEqual(['areas'])
        expect({ faults, awaited }).toEqual({ faults: [], awaited: ['geo/lines.geojson'] })
        send(new Response(line('road')))
      })
    })
    const { layers, faults, awaited } = await late
    expect([...layers.keys()]).toEqual(['areas', 'lines'])
    expect({ faults, awaited }).toEqual({ faults: [], awaited: [] })
  })

  it('that fails in the end tells its own faults alone', async () => {
    let send: (response: Response) => void = () => {}
    answerSlowly(new Promise((resolve) => (send = resolve)))
    const late = new Promise<LoadedLayers>((resolve) => {
      void loadAll({ onLate: resolve, patience: 20 }).then(() =>
        send(new Response('', { status: 500 })),
      )
    })
    expect((await late).faults).toMatchObject([{ kind: 'refused', found: 'status 500' }])
  })
})

describe('fetchText', () => {
  it('gives a standing answer up, and says so', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
        }),
    )
    const fetched = fetchText('geo/areas.geojson')
    await vi.advanceTimersByTimeAsync(31_000)
    expect(await fetched).toMatchObject({ ok: false, fault: { kind: 'cut-off' } })
    vi.useRealTimers()
  })

  it('tells an answer that broke off from none', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":'))
        controller.error(new TypeError('network'))
      },
    })
    vi.stubGlobal('fetch', async () => new Response(broken))
    expect(await fetchText('a.json')).toMatchObject({ ok: false, fault: { kind: 'cut-off' } })
  })
})

describe('without a worker', () => {
  it('a story is parsed all the same', async () => {
    vi.stubGlobal('Worker', undefined)
    vi.stubGlobal('fetch', async () => new Response('{"format": 3,}'))
    expect(await loadStory('any')).toMatchObject({
      ok: false,
      faults: [{ kind: 'unreadable', file: 'stories/any/story.json' }],
    })
  })
})

describe('loadLayersAt', () => {
  const usualAnswers = {
    'geo/areas.geojson': boxes('island', 'northland'),
    'geo/lines.geojson': line('road'),
  }
  const fine = JSON.stringify({
    type: 'FeatureCollection',
    features: [makeBox('island', 0, 0, 2, 2), makeBox('northland', 0, 0, 1, 1)],
  })
  const widthOf = (layers: Layers | null) =>
    layers && boundsOf(featuresOf(story.areas[0] as Area, layers))?.[2]

  it('brings the geometry of another level and keeps the features', async () => {
    answer({
      ...usualAnswers,
      'geo/close/areas.geojson': fine,
      'geo/close/lines.geojson': line('road'),
    })
    const { layers } = await loadAll()
    const close = await loadLayersAt('close', story)
    expect([widthOf(layers), widthOf(close)]).toEqual([1, 2])
    expect(close && [...close.keys()]).toEqual([...layers.keys()])
  })

  it('brings nothing rather than a part', async () => {
    answer({ ...usualAnswers, 'geo/close/areas.geojson': fine })
    expect(await loadLayersAt('close', story)).toBeNull()
  })

  it('asks for nothing where no layer has another level', async () => {
    const own = {
      ...story,
      layers: [{ id: story.layers[0]?.id, path: 'mine/areas.geojson' }],
    } as Story
    const fetch = vi.fn()
    vi.stubGlobal('fetch', fetch)
    expect(await loadLayersAt('close', own)).toEqual(new Map())
    expect(fetch).not.toHaveBeenCalled()
  })
})
