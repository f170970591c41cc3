// Neutrality: neither the interface nor the shipped story has a word that takes a side.
import { describe, expect, it } from 'vitest'
import {
  findPartialWords,
  PARTIAL_WORDS,
  partialWordsIn,
} from '../../../src/story/partial-words.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedStory } from '../support/shipped-story.ts'
import { makeStory } from '../support/small-story.ts'
import { folderOf, readSource, sourceFiles } from '../support/source-files.ts'

const wordsIn = (text: string) => partialWordsIn(text).map(({ word }) => word)

describe('the list of words that take a side', () => {
  it.each([
    ['The regime sent an envoy.', ['regime']],
    ['The town was liberated by the aggressor.', ['aggressor', 'liberated']],
    ['He admitted that the so-called plan failed.', ['so-called', 'admitted that']],
    [
      'Outlets got hold of it; she insists that it is clearly rightful.',
      ['insists', 'got hold of', 'clearly', 'rightful'],
    ],
  ])('finds them in: %s', (text, words) => expect(wordsIn(text)).toEqual(words))

  it.each([
    'The envoy called them “occupiers” and said that “the regime” would fall.',
    'The minister said that territory would be taken by force.',
    'An evildoer lives in a regimented, cleared village.',
  ])('finds none in: %s', (text) => expect(wordsIn(text)).toEqual([]))

  it('gives a reason for each', () => {
    expect(PARTIAL_WORDS.filter(({ why }) => why.length < 10)).toEqual([])
  })
})

describe('a story', () => {
  it('is told where it takes a side', () => {
    const [p1] = makeStory().passages
    const story = makeStory({
      passages: [{ ...p1, text: 'The regime’s envoy spoke of the north.' }],
    })
    expect(findPartialWords(story)).toMatchObject([{ word: 'regime', path: '$.passages[0].text' }])
  })

  it('takes no side, as it ships', () => {
    expect(findPartialWords(shippedStory)).toEqual([])
  })

  it('has one verb for what a party said, whoever it is', () => {
    const verbs = /\b(declar(ed|es)|vow(ed|s)|warn(ed|s)|threaten(ed|s))\b/u
    const told = shippedStory.passages.filter(({ text }) => verbs.test(text))
    expect(told.map(({ id }) => id)).toEqual([])
  })

  it('names the two parties in the order of the article', () => {
    const turned = /\b(Russia and Ukraine|Moscow and Kyiv|Putin and (Volodymyr )?Zelenskyy)\b/u
    expect(shippedStory.passages.filter(({ text }) => turned.test(text))).toEqual([])
  })
})

describe('the interface', () => {
  const spoken = sourceFiles.filter((file) => folderOf(file) === 'text')

  it('stands in many files', () => expect(spoken.length).toBeGreaterThan(20))

  it.each([...spoken, 'command/text.ts', 'command/readme-text.ts'])(
    'takes no side in %s',
    (file) => {
      const lines = readSource(file).split('\n')
      const found = lines.flatMap((line, i) =>
        wordsIn(line.replaceAll('"', '')).map((word) => `${file}:${i + 1} ${word}`),
      )
      expect(found).toEqual([])
    },
  )

  it('has a plain verb for what a party claims, and for what it says', () => {
    expect(texts.en.stances).toMatchObject({ claims: 'claims as its own', says: 'says' })
  })
})
