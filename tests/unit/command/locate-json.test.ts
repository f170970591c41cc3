// Values found again in the text that they came from.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaces } from '../../../src/command/find-places.ts'
import { locateJson } from '../../../src/command/locate-json.ts'
import { formatPath } from '../../../src/story/faults.ts'

type Keys = (string | number)[]

function walk(value: unknown, path: Keys = []): { path: Keys; value: unknown }[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          walk(item, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : []
  return [{ path, value }, ...inner]
}

describe('locateJson', () => {
  it('finds every value of any JSON, in any layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, layout) => {
        const text = JSON.stringify(value, null, layout)
        const values = walk(JSON.parse(text))
        const wanted = new Set(values.map((item) => formatPath(item.path)))
        const { spans, repeated } = locateJson(text, wanted)
        expect(repeated).toEqual([])
        for (const item of values) {
          const span = spans.get(formatPath(item.path))
          expect(JSON.parse(text.slice(span?.start, span?.end))).toEqual(item.value)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes ten thousand levels', () => {
    const text = '['.repeat(10_000) + ']'.repeat(10_000)
    expect(locateJson(text, new Set(['$'])).spans.get('$')).toEqual({ start: 0, end: 20_000 })
  })

  it('names keys that stand twice, also where one is escaped', () => {
    expect(
      locateJson('{"a": {"b": 1, "\\u0062": 2}, "c": [{"a": 1}]}', new Set()).repeated,
    ).toEqual(['$.a.b'])
  })
})

describe('findPlaces', () => {
  it('counts lines and columns from 1', () => {
    const text = '{\n  "a": [\n    1,\n    {"b c": 2}\n  ]\n}'
    expect(Object.fromEntries(findPlaces(text, ['$', '$.a[0]', '$.a[1]["b c"]']))).toEqual({
      $: { line: 1, column: 1 },
      '$.a[0]': { line: 3, column: 5 },
      '$.a[1]["b c"]': { line: 4, column: 13 },
    })
  })

  it('gives what is missing the place of what it would be in', () => {
    const place = { line: 2, column: 8 }
    expect(findPlaces('{\n  "a": {}\n}', ['$.a.b[3].c']).get('$.a.b[3].c')).toEqual(place)
  })
})
