// The sheet on which a map leaves the page: what stands on it, that it fits, and that both kinds of file say it.
import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { layOutSheet } from '../../../src/export/sheet.ts'
import { aboutPicture, type Shown, sheetContent } from '../../../src/export/sheet-content.ts'
import { sheetSvg } from '../../../src/export/sheet-svg.ts'
import { wrapWords } from '../../../src/export/wrap-words.ts'
import type { SeenMap } from '../../../src/map/seen-map.ts'
import { createMeasure } from '../../../src/paint/canvas-pen.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import { SWATCH } from '../../../src/paint/swatch.ts'
import { createSceneBuilder } from '../../../src/scene/scene.ts'
import { silentStands, standsOf } from '../../../src/story/stands.ts'
import type { ActorId, AreaId, ProposalId } from '../../../src/story/types.ts'
import { exportTextIn } from '../../../src/text/export-text.ts'
import { sceneWords } from '../../../src/text/scene-words.ts'
import { texts } from '../../../src/text/text.ts'
import { colourOf } from '../../../src/theme/tokens.ts'
import { shippedIndex, shippedLayers } from '../support/shipped-story.ts'

const text = texts.en
const [convention] = shippedIndex.story.conventions
if (!convention) throw new Error('there is no convention')
const overlays = ['freeze', 'staging'] as unknown as readonly ProposalId[]
const scene = createSceneBuilder()({
  index: shippedIndex,
  detail: 'region',
  layers: shippedLayers,
  convention,
  overlays,
  selected: 'donetsk' as AreaId,
  words: sceneWords(text),
})
const seenAt = (width: number, height: number): SeenMap => ({
  map: {
    index: shippedIndex,
    layers: shippedLayers,
    scene,
    palette: 'light',
    pointedAt: { selected: 'donetsk' as AreaId, hovered: null, listed: [] },
  },
  view: { width, height, camera: { zoom: 4.5, lat: 48, lng: 32 } },
})
const shownAt = (width: number, height: number): Shown => ({
  seen: seenAt(width, height),
  overlays,
  faint: [],
  voice: { stands: silentStands(shippedIndex), isPicked: false, actor: undefined },
  convention,
  text,
  words: exportTextIn('en'),
  address: 'https://maps.example/#map=4.5/48/32&area=donetsk&proposals=staging,freeze',
  made: '2025-12-01',
})
const measure = createMeasure(createCanvas(1, 1).getContext('2d') as never)

describe('a sheet', () => {
  it('says what a picture must say once it has left the page', () => {
    const content = sheetContent(shownAt(800, 500))
    expect(content.title).toBe(shippedIndex.story.title)
    expect(content.shown).toEqual([
      'Staging in a neighbour (proposal, not in force)',
      'Freeze along the front line (proposal, not in force)',
      'Selected: Donetsk',
    ])
    expect(content.key.map(({ words }) => words).join()).toContain('Freeze')
    const notes = content.notes.join('\n')
    expect(notes).toContain(`Borders: ${convention.name}.`)
    expect(notes).toContain('Picture made on 1 December 2025.')
    expect(notes).toContain(text.map.attribution)
    expect(notes).toContain('https://maps.example/#map=')
  })

  it('has in its key all that the map shows: a picked voice, a plan that was replaced, else the silences', () => {
    const keyOf = (rest: Partial<Shown>) =>
      sheetContent({ ...shownAt(800, 500), ...rest }).key.map(({ words }) => words)
    expect(keyOf({})).toContain(text.legend.silent)
    const russia = 'russia' as ActorId
    const voice = {
      stands: standsOf(russia, shippedIndex),
      isPicked: true,
      actor: shippedIndex.actors.get(russia),
    }
    const key = keyOf({ voice, faint: ['plan-28' as ProposalId] })
    expect(key[0]).toMatch(/^Russia · /)
    expect(key).toContain('28-point plan · seen before')
    expect(key).not.toContain(text.legend.silent)
    expect(sheetContent({ ...shownAt(800, 500), voice }).shown).toContain(
      'What Russia wants and refuses',
    )
    const alone = { ...shownAt(800, 500), voice, overlays: [] }
    expect(aboutPicture(alone).Description).toMatch(
      /^The map shows What Russia wants and refuses\./,
    )
  })

  it.each([
    [320, 400],
    [390, 700],
    [900, 600],
    [2000, 1200],
  ])(
    'of %i by %i pixels has its words beside each other, and within its edges',
    (width, height) => {
      const sheet = layOutSheet(sheetContent(shownAt(width, height)), measure)
      expect(sheet.width).toBe(width)
      const boxes = sheet.words.map(({ x, y, width: own, size }) => ({
        left: x,
        right: x + own,
        top: y - size / 2,
        bottom: y + size / 2,
      }))
      const map = { left: 0, right: width, top: sheet.map.y, bottom: sheet.map.y + height }
      for (const box of boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(width)
        expect(box.bottom).toBeLessThanOrEqual(sheet.height)
      }
      const swatches = sheet.swatches.map(({ x, y }) => ({
        left: x,
        right: x + SWATCH.width,
        top: y,
        bottom: y + SWATCH.height,
      }))
      const all = [...boxes, map, ...swatches]
      const overlapping = all.flatMap((a, i) =>
        all
          .slice(i + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      )
      expect(overlapping).toEqual([])
    },
  )

  it('is an SVG that says where it is from, with the map and the swatches of the same painter', () => {
    const shown = shownAt(800, 500)
    const sheet = layOutSheet(sheetContent(shown), measure)
    const svg = sheetSvg(
      sheet,
      {
        scene,
        featuresOf: createFeatureFinder()(scene, () => undefined),
        stateOf: () => 'rest',
      },
      measure,
      (token) => colourOf(token, 'light'),
      aboutPicture(shown),
    )
    expect(svg).toContain('<dc:source>https://maps.example/#map=4.5/48/32&amp;area=donetsk&amp;')
    expect(svg).toContain('<dc:rights>')
    expect(svg).toContain('>Freeze along the front line (proposal, not in force)</text>')
    // Wherever the fonts are others, what stands around the map still begins at its margin and fits.
    const title = sheet.words[0]
    expect(svg).toMatch(
      new RegExp(`<text x="${title?.x}"[^>]* textLength="[\\d.]+" lengthAdjust="spacingAndGlyphs"`),
    )
    expect(svg.match(/<svg /g)).toHaveLength(2 + sheet.swatches.length)
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(svg).not.toMatch(/var\(|NaN|undefined/)
  })
})

describe('words on lines', () => {
  const widthOf = (words: string) => words.length
  it('are as many as fit; a word that is too long breaks', () => {
    expect(wrapWords('one two three', 7, widthOf)).toEqual(['one two', 'three'])
    expect(wrapWords('a abcdefghij k', 4, widthOf)).toEqual(['a', 'abcd', 'efgh', 'ij k'])
    expect(wrapWords('  ', 4, widthOf)).toEqual([])
  })
})
