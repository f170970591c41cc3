// story check: what it finds, where, and what it says when there is nothing.
import { describe, expect, it } from 'vitest'
import { ROOT, STORY_FILE } from '../support/files.ts'
import { call, LAYER, makeSite, minimal, minimalText, STORY } from './folders.ts'

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

describe('story check', () => {
  it('says that a story without faults has none, and what is in it', () => {
    const { exit, out, err } = call(makeSite(minimalText()), 'check', STORY)
    expect(out).toContain('no faults: 1 passage, 2 areas, 1 actor, 1 proposal with 1 provision')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
  })

  it('groups faults by file, each with line, column, path, what was found and a hint', () => {
    const text = minimalText().replace(
      '"area": "northland",\n          "sense"',
      '"area": "nothland",\n          "sense"',
    )
    const layer = LAYER.replace('"features":[', '\n"features": [7, ')
    const { exit, out } = call(makeSite(text, layer), 'check', STORY)
    expect(exit).toBe(1)
    expect(out).toBe(`stories/minimal/story.json
  ${lineOf(text, '"nothland"')}:19  $.passages[0].mentions[0].area
      found     "nothland"
      expected  the id of an area of this story
      hint      did you mean "northland"?

geo/areas.geojson
  2:14  $.features[0]
      found     7
      expected  a Feature

2 faults in 2 files
`)
  })

  it('looks at the layers although a reference leads nowhere', () => {
    const story = minimal()
    Object.assign(story.areas?.[1] as object, {
      geometry: { layer: 'areas', features: ['nowhere'] },
    })
    Object.assign(story.positions?.[0] as object, { actors: ['nobody'] })
    const { out } = call(makeSite(JSON.stringify(story)), 'check', STORY)
    expect(out).toContain('expected  the id of an actor of this story')
    expect(out).toContain('expected  the id of a feature of layer "areas"')
    expect(out).toContain('2 faults in 1 file')
  })

  it('says where it looked for a layer that is not there', () => {
    const story = { ...minimal(), layers: [{ id: 'areas', path: 'geo/none.geojson' }] }
    const { out, exit } = call(makeSite(JSON.stringify(story, null, 2)), 'check', STORY)
    expect(exit).toBe(1)
    expect(out).toMatch(/\$\.layers\[0\]\.path/)
    expect(out).toContain('looked for geo/none.geojson')
  })

  it('looks for the lines of a border convention among the borders', () => {
    const story = minimal()
    Object.assign(story.conventions?.[0] as object, {
      drawn: ['border-claimed-oblast'],
      withheld: ['border-russia-donbas'],
    })
    const { out } = call(makeSite(JSON.stringify(story)), 'check', STORY)
    expect(out).toContain('$.conventions[0].drawn[0]')
    expect(out).toContain('did you mean "border-claimed-oblasts"?')
    expect(out).toContain('1 fault in 1 file')
  })

  it('names the line of what is no JSON', () => {
    const { out, exit } = call(makeSite('{\n  "format": 1,\n  oops\n}'), 'check', STORY)
    expect(exit).toBe(1)
    expect(out).toContain('no valid JSON at line 3, column 3: oops')
    expect(out).toContain('The layers are checked once the shape of the story is right.')
  })

  it.each(['// a remark', '/* a remark */'])('names the line of a comment: %s', (comment) => {
    const { out } = call(makeSite(`{\n  "title": "a // b",\n  ${comment}\n}`), 'check', STORY)
    expect(out).toContain(`line 3, column 3: ${comment}`)
    expect(out).toContain('JSON has no comments')
  })

  it('says that it stops listing at two hundred faults', () => {
    const story = { ...minimal(), actors: Array.from({ length: 500 }, () => 'nobody') }
    const { out } = call(makeSite(JSON.stringify(story)), 'check', STORY)
    expect(out).toContain('Only the first 200 faults of a story are listed.')
    expect(out).toContain('200 faults in 1 file')
  })

  it('lets no story write to the terminal', () => {
    const text = minimalText().replace('"kind": "person"', '"kind": "\\u001b[31m\\u202eperson"')
    const { out } = call(makeSite(text), 'check', STORY)
    expect(['\u001b', '\u202e'].filter((letter) => out.includes(letter))).toEqual([])
    expect(out).toContain('1 fault in 1 file')
  })

  it('gives JSON to a program', () => {
    const text = minimalText().replace('"actor": "envoy"', '"actor": "envy"')
    const { out, exit } = call(makeSite(text), 'check', STORY, '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      file: 'stories/minimal/story.json',
      faults: [
        {
          path: '$.silences[0].actor',
          hint: 'did you mean "envoy"?',
          line: lineOf(text, '"envy"'),
          column: 16,
        },
      ],
      counts: null,
    })
  })

  it('finds no fault in the shipped story', () => {
    const { exit, out } = call(ROOT, 'check', STORY_FILE.replace('/story.json', ''))
    expect({ exit, faults: /no faults: 48 passages/.test(out) }).toEqual({ exit: 0, faults: true })
  })
})
