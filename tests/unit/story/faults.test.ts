// The words of a fault: where, what was found, and a guess at what was meant.
import { describe, expect, it } from 'vitest'
import { describeValue, formatPath } from '../../../src/story/faults.ts'
import { suggest } from '../../../src/story/suggest.ts'

describe('formatPath', () => {
  it.each([
    [[], '$'],
    [['areas', 3, 'partOf', 0], '$.areas[3].partOf[0]'],
    [['$schema'], '$.$schema'],
    [['names', 'zh-Hant'], '$.names["zh-Hant"]'],
    [['a "quoted" key', '0', ''], '$["a \\"quoted\\" key"]["0"][""]'],
    [['k'.repeat(300)], `$["${'k'.repeat(60)}…"]`],
  ])('writes %j as JSONPath', (keys, path) => {
    expect(formatPath(keys)).toBe(path)
  })
})

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['word', '"word"'],
    [0, '0'],
    [[1, { a: true }], '[1,{"a":true}]'],
    [() => 0, 'function'],
  ])('writes %s short', (value, words) => {
    expect(describeValue(value)).toBe(words)
  })

  it('cuts what is long', () => {
    const words = describeValue('x'.repeat(500))
    expect(words).toHaveLength(61)
    expect(words.endsWith('…')).toBe(true)
  })

  it('looks only so deep, and only at the first of many', () => {
    expect(describeValue(JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`))).toBe(
      '[[[[…]]]]',
    )
    expect(describeValue(Array.from({ length: 1_000_000 }, () => 1))).toHaveLength(43)
  })
})

describe('suggest', () => {
  const known = ['donetsk', 'donbas', 'luhansk', 'poland']

  it.each([
    ['donetks', 'did you mean "donetsk"?'],
    ['donbass', 'did you mean "donbas"?'],
    ['Poland', 'did you mean "poland"?'],
  ])('guesses at %s', (word, hint) => {
    expect(suggest(word, known)).toBe(hint)
  })

  it.each(['', 'x', 'black-sea', 'kharkiv'])('does not guess at %j', (word) => {
    expect(suggest(word, known)).toBeUndefined()
  })

  it('has no guess without words', () => {
    expect(suggest('donetsk', [])).toBeUndefined()
  })
})
