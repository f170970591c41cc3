// What entries of the legend say: which line is drawn schematically, and no word twice.
import { expect, it } from 'vitest'
import { legendEntries } from '../../../src/legend/legend-entries.ts'
import { baseWords, legendRows } from '../../../src/legend/legend-words.ts'
import type { Area, Convention, ProposalId } from '../../../src/story/types.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'

const [convention] = shippedIndex.story.conventions as readonly [Convention]

function wordsOf(...overlays: string[]): string[] {
  const ids = overlays as ProposalId[]
  const entries = legendEntries(shippedIndex, shippedLayers, ids, convention, null)
  const whole = { ...entries, stands: [], actor: undefined, faint: [] }
  return legendRows(whole, convention, shippedIndex, texts.en).map(({ words }) => words)
}

it('say which line is schematic, and of which day', () => {
  expect(wordsOf()).toContain('Front line, schematic, 27 November 2025')
})

it('name no long list of lines', () => {
  const line = shippedIndex.story.areas.find(({ schematic }) => schematic) as Area
  const words = (count: number) =>
    baseWords({ trait: 'schematic', areas: Array<Area>(count).fill(line) }, texts.en)
  expect(words(2)).toBe('Front line and Front line, schematic')
  expect(words(3)).toBe('Schematic line')
})

it('leave an effect out that the title says already', () => {
  const words = wordsOf('freeze', 'ceasefire', 'plan-28')
  expect(words).toContain('Freeze')
  expect(words).toContain('30-day ceasefire')
  expect(words).toContain('28-point plan · freeze')
})
