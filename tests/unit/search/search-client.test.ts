// The index of a large story is made in a worker; where the worker's file does not come, every question is answered
// all the same.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSearchClient } from '../../../src/search/search-client.ts'
import { makeArea, makeIndex, makeStory } from '../support/small-story.ts'

afterEach(() => vi.unstubAllGlobals())

/** A worker that takes whatever it is given and never answers. */
class Mute {
  static readonly all: Mute[] = []
  onerror?: () => void
  onmessageerror?: () => void
  readonly got: { readonly type: string }[] = []
  readonly terminate = vi.fn()
  constructor() {
    Mute.all.push(this)
  }
  postMessage(message: { readonly type: string }) {
    this.got.push(message)
  }
}

/** A story that is large enough for a worker. */
const large = makeIndex({
  areas: [
    ...makeStory().areas,
    ...Array.from({ length: 2100 }, (_, i) => makeArea(`district-${i}`)),
  ],
})

function start() {
  vi.stubGlobal('Worker', Mute)
  const client = createSearchClient(large, 'en')
  const worker = Mute.all.at(-1) as Mute
  const find = async () => (await client.search('Northland')).groups[0]?.hits[0]?.id
  return { client, worker, find }
}

const isAsked = ({ got }: Mute) =>
  vi.waitFor(() => expect(got.some(({ type }) => type === 'query')).toBe(true))

describe('a worker whose file does not come', () => {
  it.each(['onerror', 'onmessageerror'] as const)(
    'is given up at %s, and what it was asked is answered here, as is what is asked later',
    async (fails) => {
      const { worker, find } = start()
      const asked = find()
      await isAsked(worker)
      worker[fails]?.()
      expect(await asked).toBe('northland')
      expect(await find()).toBe('northland')
      expect(worker.terminate).toHaveBeenCalledOnce()
    },
  )

  it('is not waited for while the documents are handed over', async () => {
    const { worker, find } = start()
    const asked = find()
    worker.onerror?.()
    expect(await asked).toBe('northland')
    expect(worker.got.filter(({ type }) => type === 'query')).toEqual([])
  })

  it('is of no matter once the search is stopped', async () => {
    const { client, worker } = start()
    client.stop()
    worker.onerror?.()
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
})
