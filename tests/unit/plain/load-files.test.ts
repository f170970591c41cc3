// The files of the basemap: each is fetched once, the one before stays until another level is there, and a file
// that does not come leaves the map complete without it.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadFiles } from '../../../src/plain/load-files.ts'
import { BASEMAP } from '../../../src/scene/sources.ts'
import { worldScene } from '../support/small-world.ts'

afterEach(() => vi.unstubAllGlobals())

const file = (name: string) => ({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name }, geometry: { type: 'Point', coordinates: [0, 0] } },
  ],
})

type Answer = (path: string) => Response | Promise<Response>

function start(answer: Answer = (path) => Response.json(file(path))) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string, { signal }: RequestInit) => {
    const path = address.replace('https://example.org/', '')
    asked.push(path)
    const response = await answer(path)
    signal?.throwIfAborted()
    return response
  })
  const onLoaded = vi.fn()
  const onError = vi.fn()
  const files = loadFiles('https://example.org/', onLoaded, onError)
  const nameOf = (path: string) =>
    files.get(path)?.features[0]?.properties?.name as string | undefined
  return { files, asked, onLoaded, onError, nameOf }
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('loadFiles', () => {
  it('fetches each file of a scene once', async () => {
    const { files, asked, onLoaded } = start()
    const scene = worldScene()
    expect(files.areThere(scene)).toBe(false)
    files.need(scene)
    files.need(scene)
    await settle()
    expect(asked).toEqual(BASEMAP.map((name) => `geo/${name}.geojson`))
    expect(onLoaded).toHaveBeenCalledTimes(BASEMAP.length)
    expect(files.areThere(scene)).toBe(true)
    expect(files.get('geo/nonsense.geojson')).toBeUndefined()
  })

  it('shows the level before until the next is there', async () => {
    const { files, nameOf, asked } = start()
    files.need(worldScene())
    await settle()
    expect(nameOf('geo/land.geojson')).toBe('geo/land.geojson')
    const close = worldScene({ detail: 'close' })
    files.need(close)
    expect(files.areThere(close)).toBe(false)
    expect(nameOf('geo/close/land.geojson')).toBe('geo/land.geojson')
    await settle()
    expect(nameOf('geo/close/land.geojson')).toBe('geo/close/land.geojson')
    expect(files.areThere(close)).toBe(true)
    expect(asked.filter((path) => path.includes('cities'))).toEqual(['geo/cities.geojson'])
  })

  it.each<[string, Answer]>([
    ['is not there', () => new Response(null, { status: 404 })],
    ['does not answer', () => Promise.reject(new TypeError('offline'))],
    ['is no JSON', () => new Response('<!doctype html>')],
  ])('says of a file that %s what is wrong, and goes on without it', async (_, answer) => {
    const { files, onError, nameOf } = start((path) =>
      path === 'geo/lakes.geojson' ? answer(path) : Response.json(file(path)),
    )
    const scene = worldScene()
    files.need(scene)
    await settle()
    expect(onError).toHaveBeenCalledOnce()
    expect(files.areThere(scene)).toBe(true)
    expect(files.get('geo/lakes.geojson')?.features).toEqual([])
    expect(nameOf('geo/land.geojson')).toBe('geo/land.geojson')
  })

  it('keeps the level that is there where the next does not come', async () => {
    const { files, nameOf, onError } = start((path) =>
      path.includes('/close/') ? new Response(null, { status: 500 }) : Response.json(file(path)),
    )
    files.need(worldScene())
    await settle()
    expect(nameOf('geo/land.geojson')).toBe('geo/land.geojson')
    files.need(worldScene({ detail: 'close' }))
    await settle()
    expect(nameOf('geo/close/land.geojson')).toBe('geo/land.geojson')
    expect(onError).toHaveBeenCalled()
  })

  it('says nothing any more when it was stopped', async () => {
    const { files, onLoaded, onError } = start()
    files.need(worldScene())
    files.stop()
    await settle()
    expect(onLoaded).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
  })
})
