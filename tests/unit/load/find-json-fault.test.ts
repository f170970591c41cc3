// Where a text stops being JSON: the same answer as the engine's on whether it is, and a place beside it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from '../../../src/load/find-json-fault.ts'
import { parseJson } from '../../../src/load/parse-json.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('findJsonFault', () => {
  it.each([
    ['{"a": 1,}', 8, 'comma too many'],
    ['[1, 2, ]', 7, 'comma too many'],
    ['{"a": 1 "b": 2}', 8, 'comma missing'],
    ['[1 2]', 3, 'comma missing'],
    ['{"a": 1} // end', 9, 'comment'],
    ["{'a': 1}", 1, 'single quotes'],
    ['{a: 1}', 1, 'key without quotes'],
    ['{"a": "x', 6, 'ends too early'],
    ['{"a": [1', 8, 'ends too early'],
    ['', 0, 'ends too early'],
    ['{"a": "x\ny"}', 8, 'line end in a text'],
    ['{"a": "C:\\x"}', 9, 'bad escape'],
    ['{} {}', 3, 'more after the end'],
    ['{"a": NaN}', 6, 'other'],
    ['[01]', 1, 'other'],
    ['{"a"}', 4, 'other'],
    ['[}', 1, 'other'],
    ['[,1]', 1, 'comma too many'],
  ])('of %j is at %i: %s', (text, offset, why) => {
    expect(findJsonFault(text)).toEqual({ offset, why })
  })

  it('agrees with the engine on what is JSON', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '\\', '1', ' '),
        (json, at, by) => {
          const place = at % (json.length + 1)
          const text = json.slice(0, place) + by + json.slice(place + 1)
          expect(findJsonFault(json)).toBeUndefined()
          expect(findJsonFault(text) === undefined).toBe(isJson(text))
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('takes any text, of any length and depth', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text))
      }),
    )
    expect(findJsonFault('['.repeat(1_000_000))).toEqual({ offset: 1e6, why: 'ends too early' })
    expect(findJsonFault(`"${'é\u007f\\n'.repeat(300_000)}`)?.why).toBe('ends too early')
  })
})

describe('parseJson', () => {
  it('names line and column of the fault, and never the words of an engine', () => {
    expect(parseJson('{\n  "a": 1,\n}\n', 'a.json')).toEqual({
      ok: false,
      fault: {
        kind: 'unreadable',
        file: 'a.json',
        path: '$',
        found: 'no valid JSON at line 3, column 1: }',
        expected: 'JSON',
        hint: 'take the comma before it away',
      },
    })
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseJson(text, 'a.json')
        if (!parsed.ok) expect(parsed.fault.found).not.toMatch(/unexpected token|SyntaxError/i)
      }),
    )
  })

  it('reads JSON after a byte order mark', () => {
    expect(parseJson('\ufeff[1]', 'a.json')).toEqual({ ok: true, value: [1] })
  })

  it.each([
    ['', 'an empty file', 'unreadable'],
    [' <html>', 'a web page', 'missing-file'],
  ])('knows %j', (text, found, kind) => {
    expect(parseJson(text, 'a.json')).toMatchObject({ ok: false, fault: { found, kind } })
  })
})
