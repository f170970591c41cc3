// Bad stories as files: each is the minimal story with a few mistakes, beside the exact list of its faults.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatFault } from '../../../src/story/faults.ts'
import { parseStory } from '../../../src/story/parse-story.ts'
import { ROOT, readJson } from '../support/files.ts'

const FOLDER = 'tests/fixtures/stories'
const SUFFIX = '.errors.json'
const files = readdirSync(join(ROOT, FOLDER))
const cases = files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.replace(SUFFIX, ''))

describe('parseStory', () => {
  it('takes the minimal story as it is', () => {
    const input = readJson(`${FOLDER}/minimal.json`)
    expect(parseStory(input)).toEqual({ ok: true, story: input })
  })

  it.each(cases)('tells all that is wrong with %s', (name) => {
    const parsed = parseStory(readJson(`${FOLDER}/${name}.json`), `${name}.json`)
    expect(parsed.ok ? [] : parsed.faults).toEqual(readJson(`${FOLDER}/${name}${SUFFIX}`))
  })

  it('has a list of faults beside every bad story', () => {
    const stories = files.filter((file) => !file.endsWith(SUFFIX) && file !== 'minimal.json')
    expect(stories.map((file) => file.replace('.json', ''))).toEqual(cases)
    expect(cases.length).toBeGreaterThan(10)
  })

  it.each([null, undefined, 0, '', 'story', true])('says that %s is no story', (input) => {
    const parsed = parseStory(input)
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(['$'])
  })

  it('lists at most 200 faults', () => {
    const input = readJson(`${FOLDER}/minimal.json`) as { actors: unknown[] }
    input.actors = Array.from({ length: 500 }, () => 'nobody')
    const parsed = parseStory(input)
    expect(parsed.ok ? 0 : parsed.faults.length).toBe(200)
  })

  it('keeps nothing of a hostile key', () => {
    parseStory(readJson(`${FOLDER}/proto-key.json`))
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('formatFault', () => {
  it('is one line with the file, the place, what was found, what was expected and the hint', () => {
    const parsed = parseStory(readJson(`${FOLDER}/unknown-area.json`), 'unknown-area.json')
    expect(parsed.ok ? [] : parsed.faults.map(formatFault)).toEqual([
      'unknown-area.json $.view.focus[0]: found "faraway", expected the id of an area of this story',
      'unknown-area.json $.passages[0].mentions[0].area: found "nothland", expected the id of an area of this story (did you mean "northland"?)',
    ])
  })
})
