// Hostile input, all of it: nothing throws, nothing is fetched; each case is refused with words that name the place, or
// is text and no more. How long each takes is measured by `npm run bench:hostile`; here a test only does not hang.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { alignText } from '../../../src/article/align-text.ts'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import { indexLayer } from '../../../src/geometry/layers.ts'
import { areasAt, sizeOf } from '../../../src/geometry/locate.ts'
import { parseLayerText, parseStoryText } from '../../../src/load/parse-texts.ts'
import { parseLink } from '../../../src/state/link.ts'
import type { Fault } from '../../../src/story/faults.ts'
import { indexStory } from '../../../src/story/index-story.ts'
import type { LayerId } from '../../../src/story/types.ts'
import { hostileLayers } from '../../fixtures/hostile/layers.ts'
import { hostileLinks } from '../../fixtures/hostile/links.ts'
import { hostileStories } from '../../fixtures/hostile/stories.ts'
import { hostileTexts } from '../../fixtures/hostile/texts.ts'
import { ARTICLE, PASSAGES } from '../fingerprint/invented-article.ts'
import { MINIMAL_FILE, readText } from '../support/files.ts'
import { makeIndex } from '../support/small-story.ts'

const fetched: unknown[] = []
beforeAll(() => {
  vi.stubGlobal('fetch', (address: unknown) => {
    fetched.push(address)
    return Promise.reject(new Error('nothing is fetched'))
  })
})
afterAll(() => {
  vi.unstubAllGlobals()
  expect(fetched).toEqual([])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

/** Words that a person can read, with a place that an editor can find. */
function expectPlaced(faults: readonly Fault[]): void {
  expect(faults.length).toBeGreaterThan(0)
  expect(faults.length).toBeLessThanOrEqual(200)
  for (const { file, path, found, expected, hint = '' } of faults) {
    expect(file).toMatch(/\.(geo)?json$/)
    expect(path).toMatch(/^\$/)
    for (const words of [path, found, expected, hint]) expect(words.length).toBeLessThan(1000)
    expect(found).not.toBe('')
    expect(expected).not.toBe('')
    expect(found + expected).not.toMatch(/unexpected token|RangeError|TypeError|\bundefined is\b/i)
  }
}

const stories = hostileStories(readText(MINIMAL_FILE))
const layers = hostileLayers()
const links = hostileLinks()
const texts = hostileTexts(ARTICLE)

it('is at least four hundred cases of each large kind, and never the same twice', () => {
  const counts = {
    stories: stories.length,
    layers: layers.length,
    links: links.length,
    texts: texts.length,
  }
  expect(counts.stories).toBeGreaterThan(400)
  expect(counts.layers).toBeGreaterThan(400)
  expect(counts.links).toBeGreaterThan(300)
  expect(counts.texts).toBeGreaterThan(250)
  expect(JSON.stringify(hostileStories(readText(MINIMAL_FILE)))).toBe(JSON.stringify(stories))
})

describe('a story', { timeout: 60_000 }, () => {
  it('stays in order whatever is added to its free texts, but for a long quotation', () => {
    const everywhere = stories.filter(({ name }) => name.endsWith(' everywhere'))
    const kinds = everywhere.flatMap(({ text }) => {
      const parsed = parseStoryText({ text, path: 'stories/x/story.json' })
      return parsed.ok ? [] : parsed.faults.map(({ kind }) => kind)
    })
    expect(everywhere.length).toBeGreaterThan(50)
    expect([...new Set(kinds)]).toEqual(['long-quotation'])
  })

  it.each(stories.map((one) => [one.name, one.text]))('%s', (_, text) => {
    const parsed = parseStoryText({ text, path: 'stories/x/story.json' })
    if (!parsed.ok) return expectPlaced(parsed.faults)
    // What is taken is the text itself, letter for letter but for space around it.
    indexStory(parsed.story)
    expect(Object.getPrototypeOf(parsed.story)).toBe(Object.prototype)
    expect(
      parsed.story.sources.every(({ address = 'https:' }) => address.startsWith('https:')),
    ).toBe(true)
    expect(parsed.story.layers.every(({ path }) => /^[\w][\w./-]*\.geojson$/.test(path))).toBe(true)
  })
})

describe('a layer', { timeout: 60_000 }, () => {
  const index = makeIndex()
  it.each(layers.map((one) => [one.name, one.text]))('%s', (_, text) => {
    const parsed = parseLayerText({ text, path: 'geo/x.geojson' })
    if ('fault' in parsed) return expectPlaced([parsed.fault])
    if (parsed.faults.length > 0) expectPlaced(parsed.faults)
    const { features } = parsed.layer
    for (const feature of features) {
      const [west, south, east, north] = boundsOf([feature]) ?? [0, 0, 0, 0]
      for (const lat of [south, north]) expect(Math.abs(lat)).toBeLessThanOrEqual(90)
      for (const lng of [west, east]) expect(Math.abs(lng)).toBeLessThanOrEqual(900)
      expect(sizeOf(feature)).toBeGreaterThanOrEqual(0)
    }
    areasAt(1, 1, index, new Map([['areas' as LayerId, indexLayer(parsed.layer)]]))
    if (text.includes('"good"') && !text.includes('thousand')) {
      const isThere = features.some(({ properties }) => properties.id === 'good')
      expect(isThere, 'the feature beside it stays').toBe(true)
    }
  })
})

describe('a link', () => {
  const index = makeIndex()
  it.each(links.map((link) => [link.slice(0, 60), link]))('%j', (_, link) => {
    const parsed = parseLink(`#${link}`, index)
    expect(parsed).toBeTypeOf('object')
    expect(JSON.stringify(parsed)).not.toContain('polluted')
  })
})

describe('a text', { timeout: 60_000 }, () => {
  const passages = PASSAGES as never
  it.each(texts.map((one) => [one.name, one.bytes] as const))('%s', async (name, bytes) => {
    const answer = await alignText({ brought: { type: 'file', bytes, name }, passages })
    if (!answer.ok) {
      expect(['too large', 'empty', 'unreadable', 'no text']).toContain(answer.problem)
      return
    }
    expect(answer.found).toHaveLength(PASSAGES.length)
    if (/^(trap|word\.htm|docs|english)/.test(name)) {
      const matched = answer.found.filter(([, { state }]) => state === 'matched')
      // What is between two paragraphs may take a short one its neighbours; the long ones are found.
      // One trap makes a comment of all but the first.
      if (!/ibm866|gb18030|^trap-18\.html/.test(name)) expect(matched.length).toBeGreaterThan(25)
      for (const [id, found] of matched) {
        const words = ARTICLE[Number(id.slice(1))] ?? ''
        if (found.state === 'matched' && found.isExact) {
          expect(found.paragraphs.join(' ').length).toBeLessThan(words.length * 1.2 + 10)
        }
      }
    }
  })
})
