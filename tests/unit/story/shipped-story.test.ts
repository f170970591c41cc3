// The shipped story under test: ids resolve, evidence exists, its geometry is there, its quotations are short.
import { describe, expect, it } from 'vitest'
import { storyJsonSchema } from '../../../src/command/json-schema.ts'
import { boundsOf } from '../../../src/geometry/bounds.ts'
import { checkGeometry, featuresOf } from '../../../src/geometry/layers.ts'
import { parseStory } from '../../../src/story/parse-story.ts'
import type { Evidence } from '../../../src/story/types.ts'
import { MINIMAL_FILE, readJson, readText, STORY_FILE } from '../support/files.ts'
import { findArea, shippedIndex, shippedLayers, shippedStory } from '../support/shipped-story.ts'

const LONGEST_QUOTATION = 8

/** Every list of evidence and every text of a value, however deep. */
function collect(value: unknown): { evidence: Evidence[]; texts: string[] } {
  const evidence: Evidence[] = []
  const texts: string[] = []
  const visit = (inner: unknown, key?: string) => {
    if (typeof inner === 'string') texts.push(inner)
    if (typeof inner !== 'object' || inner === null) return
    if (key === 'evidence') evidence.push(...(inner as Evidence[]))
    for (const [name, child] of Object.entries(inner)) visit(child, name)
  }
  visit(value)
  return { evidence, texts }
}

const { evidence, texts } = collect(shippedStory)

describe('the shipped story', () => {
  it('parses without a fault', () => {
    const parsed = parseStory(readJson(STORY_FILE), STORY_FILE)
    expect(parsed.ok ? [] : parsed.faults).toEqual([])
  })

  it('names for every area features that the layers have', () => {
    expect(shippedStory.areas.length).toBeGreaterThan(0)
    expect(checkGeometry(shippedStory, shippedLayers, STORY_FILE)).toEqual([])
    for (const area of shippedStory.areas) {
      const asked = area.geometry?.features.length ?? 0
      expect([area.id, featuresOf(area, shippedLayers).length]).toEqual([area.id, asked])
    }
  })

  it('can draw all that its provisions and its focus need', () => {
    const { focus } = shippedStory.view
    const needed = shippedStory.proposals.flatMap(({ provisions }) => provisions.map((p) => p.area))
    const missing = [...needed, ...focus].filter((id) => !shippedIndex.areas.get(id)?.geometry)
    expect(missing).toEqual([])
  })

  it('has evidence that leads to a passage or a source', () => {
    expect(evidence.length).toBeGreaterThan(100)
    const dead = evidence.filter((item) =>
      'passage' in item
        ? !shippedIndex.passages.has(item.passage)
        : !shippedIndex.sources.has(item.source),
    )
    expect(dead).toEqual([])
  })

  it('quotes at most eight words at a time', () => {
    const quotations = texts.flatMap((text) =>
      [...text.matchAll(/“([^”]*)”/g)].map(([, q]) => q ?? ''),
    )
    expect(quotations.length).toBeGreaterThan(3)
    const words = (quotation: string) => quotation.trim().split(/\s+/).length
    expect(quotations.filter((quotation) => words(quotation) > LONGEST_QUOTATION)).toEqual([])
  })

  it('closes every quotation that it opens and uses no straight quotation marks', () => {
    const count = (text: string, mark: string) => text.split(mark).length - 1
    expect(texts.filter((text) => count(text, '“') !== count(text, '”'))).toEqual([])
    expect(texts.filter((text) => text.includes('"'))).toEqual([])
  })

  it('retells paragraphs in order, none twice, and leaves none out in between', () => {
    const paragraphs = shippedStory.passages.flatMap((passage) => passage.paragraphs)
    const first = paragraphs[0] ?? Number.NaN
    expect(paragraphs).toEqual(paragraphs.map((_, i) => first + i))
  })

  it('retells only the primary source in passages', () => {
    const roles = shippedStory.passages.map(({ source }) => shippedIndex.sources.get(source)?.role)
    expect(new Set(roles)).toEqual(new Set(['primary']))
  })

  it('has a passage on each area in focus, and each of them once', () => {
    const { focus } = shippedStory.view
    expect(focus.length).toBeGreaterThan(0)
    expect(new Set(focus).size).toBe(focus.length)
    expect(focus.filter((id) => !shippedIndex.passagesByArea.get(id)?.length)).toEqual([])
  })

  it('has proposals to draw, each with a label of its own', () => {
    const drawn = shippedStory.proposals.filter(({ provisions }) => provisions.length > 0)
    expect(drawn.length).toBeGreaterThan(0)
    const labels = drawn.map(({ label }) => label)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('writes each mention’s words in its passage', () => {
    const strays = shippedStory.passages.flatMap((passage) =>
      passage.mentions.filter(({ words }) => !passage.text.includes(words)),
    )
    expect(strays).toEqual([])
  })

  it('opens on bounds in which a part of each area in focus lies', () => {
    const [west, south, east, north] = shippedStory.view.bounds
    const outside = shippedStory.view.focus.filter((id) => {
      const bounds = boundsOf(featuresOf(findArea(id), shippedLayers))
      if (!bounds) return true
      const [left, bottom, right, top] = bounds
      return left > east || right < west || bottom > north || top < south
    })
    expect(outside).toEqual([])
  })
})

describe('public/schema/story.schema.json', () => {
  it('is what npm run schema would write now', () => {
    expect(readText('public/schema/story.schema.json')).toBe(storyJsonSchema())
  })

  it('asks for no key that the minimal story lacks, and knows all that it has', () => {
    const { required, properties } = readJson('public/schema/story.schema.json') as {
      required: string[]
      properties: object
    }
    const minimal = Object.keys(readJson(MINIMAL_FILE) as object)
    expect(required.filter((key) => !minimal.includes(key))).toEqual([])
    expect(minimal.filter((key) => !(key in properties))).toEqual([])
  })
})
