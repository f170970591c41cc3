// Entries of the legend as the reader sees them: a picture of the map's own look, words, and a date as sure as the
// layer gives it.

import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BaseEntries } from '../../../src/legend/BaseEntries.tsx'
import { BorderEntries } from '../../../src/legend/BorderEntries.tsx'
import { legendEntries } from '../../../src/legend/legend-entries.ts'
import { OverlayEntries } from '../../../src/legend/OverlayEntries.tsx'
import { openStory } from '../../../src/open-story.ts'
import { ViewerContext } from '../../../src/state/viewer-context.ts'
import { allOverlays, worldConventions, worldIndex, worldLayers } from '../support/small-world.ts'

const { index, store, camera } = openStory(worldIndex.story, '')
const viewer = { index, store, camera, layers: worldLayers }
const render = (node: ReactNode) =>
  renderToStaticMarkup(<ViewerContext value={viewer}>{node}</ViewerContext>)
const entries = (convention = worldConventions[0]) =>
  legendEntries(index, worldLayers, allOverlays, convention, null)

/** The swatches of some markup: each is an svg with something drawn on its ground. */
function swatchesOf(markup: string): string[] {
  const swatches = markup.match(/<svg class="swatch".*?<\/svg>/gs) ?? []
  return swatches.filter((one) => /<rect[^>]*fill="var\(--land\)".*<path/s.test(one))
}

describe('the legend’s entries', () => {
  it('of areas each have a swatch and words', () => {
    const { base } = entries()
    const markup = render(<BaseEntries entries={base} />)
    expect(base.map(({ trait }) => trait)).toEqual(['focus', 'disputed', 'vague', 'schematic'])
    expect(swatchesOf(markup)).toHaveLength(base.length)
    expect(markup).toContain('27 November 2025')
    expect(markup).toContain('Both say that it is theirs.')
  })

  it.each([
    ['2025-11', 'November 2025'],
    ['2025-11~', 'about November 2025'],
    ['late 2025', 'late 2025'],
    ['2025-11-01/2025-11-03', '1 November 2025 to 3 November 2025'],
  ])('say the date %s of a line as %s, and invent no day', (date, words) => {
    const base = entries().base.map((entry) =>
      entry.trait === 'schematic' ? { ...entry, date } : entry,
    )
    const markup = render(<BaseEntries entries={base} />)
    expect(markup).toContain(`, ${words}</span>`)
  })

  it.each(worldConventions.map((one) => [one.id, one] as const))(
    'of borders each have a swatch: %s',
    (_, convention) => {
      const { borders } = entries(convention)
      const markup = render(<BorderEntries convention={convention} entries={borders} />)
      expect(swatchesOf(markup)).toHaveLength(borders.length)
      expect(borders.length).toBeGreaterThan(0)
    },
  )

  it('of proposals each have a swatch in the proposal’s colour, with ids of their own', () => {
    const { overlays } = entries()
    const markup = render(<OverlayEntries entries={overlays} onSwitchedOff={() => {}} />)
    expect(swatchesOf(markup)).toHaveLength(overlays.length)
    expect(overlays.length).toBeGreaterThan(8)
    const ids = [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
    expect(markup).toMatch(/var\(--overlay\d\)/)
  })
})
