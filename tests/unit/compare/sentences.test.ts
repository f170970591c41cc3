// The sentences of a comparison: neutral, each with its evidence, and silence as silence.
import { describe, expect, it } from 'vitest'
import { differencesBetween } from '../../../src/compare/differences.ts'
import { sentencesOf } from '../../../src/compare/sentences.ts'
import type { Compared } from '../../../src/state/compare-room.ts'
import { partialWordsIn } from '../../../src/story/partial-words.ts'
import { voiceOf } from '../../../src/story/voice.ts'
import { compareEn } from '../../../src/text/compare.en.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'
import { worldIndex, worldLayers } from '../support/small-world.ts'

function sentences(index: typeof worldIndex, layers: typeof worldLayers, ...compared: string[]) {
  const found = differencesBetween(index, layers, compared as Compared[])
  return found.differences.flatMap((one) =>
    sentencesOf(one, found.sides, { index, text: compareEn, language: 'en' }),
  )
}
const ofWorld = (...compared: string[]) =>
  sentences(worldIndex, worldLayers, ...compared).map(({ text }) => text)

describe('a sentence', () => {
  it('says under what an area would be what, and that the other says nothing, never that nothing changes', () => {
    const all = ofWorld('plan-a', 'plan-b')
    expect(all).toContainEqual(
      expect.stringMatching(
        /^Under “The plan-a”, Moor would be recognised as belonging to a party \(about [\d,]+ km², [\d.]+% of Northland\)\.$/,
      ),
    )
    expect(all).toContain(
      'Of “The plan-b” nothing is drawn for Moor, but something is for Northland, around it.',
    )
    expect(all.join(' ')).not.toMatch(/unchanged|no change|stays/i)
  })

  it('gives a whole state no measure, and a schematic line its least length', () => {
    expect(ofWorld('plan-a', 'pledge')).toContain(
      'Under “The plan-a”, Northland would be kept free of forces.',
    )
    expect(ofWorld('pause', 'pledge')).toContainEqual(
      expect.stringMatching(
        /^Under “The pause”, the Truce-line would be where things are frozen \(at least about [\d,]+ km, as the line is schematic\)\.$/,
      ),
    )
  })

  it('says how things stand in the story’s own words', () => {
    expect(ofWorld('plan-a', 'now')).toContainEqual(
      expect.stringMatching(/^As it stands, Moor: held by the south \(about /),
    )
    expect(ofWorld('plan-a', 'now')).toContain('For Southland nothing is recorded as it stands.')
  })
})

describe('the sentences of the shipped story', () => {
  const { proposals } = shippedIndex.story
  const pairs = proposals.flatMap(({ id }, i) => [
    [id, 'now'],
    ...proposals.slice(i + 1).map((other) => [id, other.id]),
  ])
  const all = pairs.flatMap((pair) => sentences(shippedIndex, shippedLayers, ...pair))

  it('take no side, and end as sentences do', () => {
    expect(all.length).toBeGreaterThan(500)
    for (const { text } of all) {
      expect(partialWordsIn(text), text).toEqual([])
      expect(text).toMatch(/^(Under|As it stands|For|Of|“).*\.$/)
      expect(text).not.toMatch(/undefined|NaN| {2}|\( /)
    }
  })

  it('keep apart what the article says and what others add', () => {
    const ofPlan = all.filter(({ text }) => text.startsWith('Under “28-point plan”, Ukraine '))
    const guaranteed = ofPlan.filter(({ text }) => text.includes('guaranteed or protected'))
    const free = ofPlan.filter(({ text }) => text.includes('kept free of NATO troops'))
    expect(guaranteed.length).toBeGreaterThan(0)
    expect(free.length).toBeGreaterThan(0)
    for (const { evidence } of guaranteed) expect(voiceOf(evidence, shippedIndex)).toBe('article')
    for (const { evidence } of free) expect(voiceOf(evidence, shippedIndex)).toBe('beyond')
  })

  it('tell what is the story’s own inference', () => {
    const kharkiv = all.filter(({ text }) => /^Under “28-point plan”, Kharkiv/.test(text))
    expect(kharkiv.length).toBeGreaterThan(0)
    for (const { inferences } of kharkiv) expect(inferences.length).toBeGreaterThan(0)
  })

  it('have evidence unless they tell of silence, and never two voices in one', () => {
    for (const { text, evidence } of all) {
      const isSilence = /nothing is drawn for|nothing is recorded/.test(text)
      expect(evidence.length > 0, text).toBe(!isSilence)
      if (isSilence) continue
      const primary = evidence.filter((one) => voiceOf([one], shippedIndex) === 'article')
      // What the article says may rest on more; what is beyond it rests on nothing of the article.
      if (voiceOf(evidence, shippedIndex) === 'beyond') expect(primary).toEqual([])
    }
  })
})
