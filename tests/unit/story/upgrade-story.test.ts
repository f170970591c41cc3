// A story of an older format reads like one of the newest; what is no story is left for the schema to refuse.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseStory } from '../../../src/story/parse-story.ts'
import { FORMAT } from '../../../src/story/schema.ts'
import { upgradeStory } from '../../../src/story/upgrade-story.ts'
import { readJson } from '../support/files.ts'
import { readStory, shippedStory } from '../support/shipped-story.ts'

const FOLDER = 'tests/fixtures/formats'
const fileOf = (format: number) => `${FOLDER}/format-${format}.json`
const old = (format: number) => readJson(fileOf(format)) as Record<string, unknown>
const OLD_FORMATS = Array.from({ length: FORMAT - 1 }, (_, i) => i + 1)

describe('upgradeStory', () => {
  it.each(OLD_FORMATS)('brings the story of format %i up to the newest', (format) => {
    expect(old(format).format).toBe(format)
    const story = readStory(fileOf(format))
    expect(story.format).toBe(FORMAT)
    // All three are one story, but for what format 1 could leave out.
    const { events, context } = format === 1 ? { events: [], context: [] } : readStory(fileOf(3))
    expect(story).toEqual({ ...readStory(fileOf(3)), id: story.id, events, context })
  })

  it('keeps the events and context that a story of format 1 has', () => {
    const { events, context } = old(2)
    const parsed = parseStory({ ...old(1), events, context })
    expect(parsed.ok && [parsed.story.events, parsed.story.context]).toEqual([events, context])
  })

  it('makes the one convention of format 2 the first of the list', () => {
    const [convention, ...others] = readStory(fileOf(2)).conventions
    expect(others).toEqual([])
    expect(convention).toMatchObject({ id: 'recognised', kind: 'recognised', holdings: [] })
  })

  it('tells claims on an area from other claims, and who gets from who does', () => {
    const { positions, proposals } = readStory(fileOf(3))
    expect(positions.map(({ id, stance }) => [id, stance])).toEqual([
      ['s1', 'supports'],
      ['s2', 'claims'],
      ['s3', 'says'],
    ])
    expect(proposals[0]?.provisions.map(({ effect, by, to }) => [effect, by, to])).toEqual([
      ['demilitarised', ['envoy'], undefined],
      ['recognised', undefined, ['envoy']],
    ])
  })

  it('keeps the words of a status, and declares the groups and kinds that a story used', () => {
    const { proposals, groups, kinds, relations, effects } = readStory(fileOf(3))
    expect(proposals.map(({ status, standing }) => [status, standing])).toEqual([
      ['proposed', 'open'],
      ['agreed', 'made in 1900'],
    ])
    expect(groups).toEqual([{ id: 'one-of-two', name: 'One of two' }])
    expect(kinds).toEqual([{ id: 'oblast', words: 'Oblast', look: 'province' }])
    expect([relations, effects]).toEqual([[], []])
  })

  it.each([null, 7, []])('leaves a convention that is %j for the schema to name', (convention) => {
    const parsed = parseStory({ ...old(2), convention })
    expect(!parsed.ok && parsed.faults[0]?.path).toMatch(/^\$\.conventions\[0\]/)
  })

  it('asks for the conventions where an old story has none at all', () => {
    const { convention: _, ...rest } = old(2)
    const parsed = parseStory(rest)
    expect(!parsed.ok && parsed.faults.map(({ kind, path }) => [kind, path])).toEqual([
      ['missing-key', '$.conventions'],
    ])
  })

  it('leaves the newest format as it is', () => {
    expect(upgradeStory(shippedStory)).toBe(shippedStory)
  })

  it('leaves an unknown format for the schema to name', () => {
    const parsed = parseStory({ ...shippedStory, format: 99 })
    expect(parsed.ok).toBe(false)
    expect(!parsed.ok && parsed.faults.map(({ path, found }) => [path, found])).toEqual([
      ['$.format', '99'],
    ])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (input) => void upgradeStory(input)))
    const broken = fc.record({ format: fc.constantFrom(1, 2, 3), proposals: fc.anything() })
    fc.assert(fc.property(broken, (input) => void upgradeStory(input)))
  })
})
