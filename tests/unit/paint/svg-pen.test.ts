// The map as SVG: text that a person can review, valid as XML whatever the words are, each pattern once.

import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/geometry/mercator.ts'
import { hatchTile } from '../../../src/grammar/hatch.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import { paintNames, paintScene } from '../../../src/paint/painter.ts'
import { shapeOf } from '../../../src/paint/parts.ts'
import type { TextPaint } from '../../../src/paint/pen.ts'
import { placeNames } from '../../../src/paint/place-names.ts'
import { type SvgNode, serialise, svgDocument, svgPen } from '../../../src/paint/svg-pen.ts'
import type { SceneView } from '../../../src/scene/scene.ts'
import { colourOf } from '../../../src/theme/tokens.ts'
import { measure } from '../support/recording-pen.ts'
import { boxRing, makeFeature } from '../support/small-story.ts'
import { proposalId, worldFiles, worldScene } from '../support/small-world.ts'

const view: View = { width: 600, height: 400, camera: { zoom: 5, lng: 8, lat: 5 } }
const find = createFeatureFinder()

function picture(changes: Partial<SceneView> = {}, own = view) {
  const scene = worldScene(changes)
  const featuresOf = find(scene, worldFiles)
  const { pen, nodes } = svgPen(own, 'map')
  const colours = (token: Parameters<typeof colourOf>[0]) => colourOf(token, 'light')
  paintScene(scene, featuresOf, (_, id) => (id === 'fen' ? 'selected' : 'rest'), own, colours, pen)
  paintNames(placeNames(scene, featuresOf, own, measure, []), own, colours, pen)
  return nodes()
}

const square = (west: number, south: number, east: number, north: number) =>
  shapeOf(makeFeature('one', { type: 'Polygon', coordinates: [boxRing(west, south, east, north)] }))
    .parts
const ground = { colour: '#123456', opacity: 1 }

function* all(nodes: readonly (SvgNode | string)[]): Generator<SvgNode> {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    yield node
    yield* all(node.children)
  }
}

describe('the map of the small world', () => {
  it.each([
    ['first-view', {}],
    ['three-overlays', { overlays: ['watch', 'pause', 'pledge'].map(proposalId) }],
  ] as const)('is as it was: %s', async (name, changes) => {
    const lines = picture(changes).map(serialise).join('\n')
    await expect(`${lines}\n`).toMatchFileSnapshot(`snapshots/${name}.svg.txt`)
  })

  it('is drawn within its frame, out to the width of a line', () => {
    for (const { attributes } of all(picture())) {
      const numbers = String(attributes.d ?? '').match(/-?\d+(\.\d+)?/g) ?? []
      expect(numbers.every((one) => Number.isFinite(Number(one)))).toBe(true)
    }
  })
})

describe('a path', () => {
  it('is in pixels of the view, with holes left out and rings closed', () => {
    const { pen, nodes } = svgPen(
      { width: 512, height: 512, camera: { zoom: 0, lng: 0, lat: 0 } },
      'p',
    )
    const [part] = square(-180, -85.051129, 180, 85.051129)
    if (part) pen.fill([part], ground)
    const [path] = nodes()
    expect(path?.attributes).toEqual({
      d: 'M0 512L0 0L512 0L512 512L0 512Z',
      fill: '#123456',
      'fill-rule': 'evenodd',
    })
  })

  it('is left out where it is wholly out of sight', () => {
    const { pen, nodes } = svgPen(view, 'p')
    pen.fill(square(100, 0, 110, 10), ground)
    pen.stroke(square(100, 0, 110, 10), { ...ground, width: 1, dash: [], cap: 'butt' }, 0)
    expect(nodes()).toEqual([])
  })

  it('has what its paint says, and no more', () => {
    const { pen, nodes } = svgPen(view, 'p')
    const parts = square(0, 0, 10, 10)
    pen.stroke(parts, { ...ground, width: 1, dash: [], cap: 'butt' }, 0)
    pen.stroke(parts, { ...ground, opacity: 0.5, width: 2.25, dash: [1, 2.22], cap: 'round' }, 3)
    const [plain, rich] = nodes()
    expect(Object.keys(plain?.attributes ?? {})).toEqual([
      'd',
      'fill',
      'stroke',
      'stroke-width',
      'stroke-linejoin',
    ])
    expect(rich?.attributes).toMatchObject({
      opacity: 0.5,
      'stroke-width': 2.3,
      'stroke-dasharray': '1 2.2',
      'stroke-linecap': 'round',
    })
    expect(rich?.attributes.d).not.toBe(plain?.attributes.d)
  })
})

describe('a pattern', () => {
  const tile = (slot: number) => hatchTile({ mark: 'line', slot, slots: 3, tint: 0 })
  const parts = square(0, 0, 10, 10)

  it('stands once in the document, however often it is used, in each of its colours', () => {
    const { pen, nodes } = svgPen(view, 'map')
    for (const [colour, slot] of [
      ['#111111', 0],
      ['#111111', 0],
      ['#222222', 0],
      ['#111111', 1],
    ] as const) {
      pen.fill(parts, { colour, opacity: 1, tile: tile(slot) })
    }
    const [defs, ...paths] = nodes()
    expect(defs?.children.map((one) => typeof one !== 'string' && one.attributes.id)).toEqual([
      'map-p0',
      'map-p1',
      'map-p2',
    ])
    expect(paths.map(({ attributes }) => attributes.fill)).toEqual(
      [0, 0, 1, 2].map((i) => `url(#map-p${i})`),
    )
  })

  it('is the tile, drawn in its colour', () => {
    const { pen, nodes } = svgPen(view, 'map')
    pen.fill(parts, { colour: '#111111', opacity: 1, tile: tile(0) })
    const [pattern] = nodes()[0]?.children ?? []
    if (!pattern || typeof pattern === 'string') throw new Error('there is no pattern')
    expect(pattern.attributes).toMatchObject({
      width: 12,
      height: 12,
      patternUnits: 'userSpaceOnUse',
    })
    expect(pattern.children).toHaveLength(tile(0).shapes.length)
  })
})

describe('words', () => {
  const paint: TextPaint = {
    font: 'italic',
    size: 12,
    spacing: 0,
    colour: '#111111',
    halo: '#ffffff',
    haloWidth: 1.5,
  }
  const write = (words: string, rest: Partial<TextPaint> = {}, angle = 0) => {
    const { pen, nodes } = svgPen(view, 'p')
    pen.text(words, 100, 50, { ...paint, ...rest }, angle)
    return nodes()
  }

  it('stand with their middle at their point, with their halo behind', () => {
    const [text] = write('Bay')
    expect(text?.children).toEqual(['Bay'])
    expect(text?.attributes).toMatchObject({
      x: 100,
      y: 54.2,
      'font-style': 'italic',
      'text-anchor': 'middle',
      'paint-order': 'stroke',
      'stroke-width': 3,
    })
    expect(text?.attributes).not.toHaveProperty('transform')
  })

  it('are turned around their point, and spaced', () => {
    const [text] = write('Bay', { spacing: 2 }, Math.PI / 2)
    expect(text?.attributes).toMatchObject({
      transform: 'rotate(90 100 50)',
      'letter-spacing': 2,
      x: 101,
    })
  })

  it.each([
    '</text><script>alert(1)</script>',
    '"><svg onload="x"',
    "O'Brien & sons",
    ']]>',
    '&amp;&#60;',
    'a\u0000b\u0001c\u001fd',
    'Ł ї 東京 🙂',
  ])('are words, whatever is in them: %j', (hostile) => {
    const document = svgDocument(write(hostile), view)
    // XML has no way to write control characters.
    const wanted = hostile.replace(/[^\P{Cc}\t\n\r]/gu, '')
    const root = parseDocument(document, { xmlMode: true }).children[0]
    if (root?.type !== 'tag') throw new Error('there is no root')
    const [text, ...more] = root.children
    expect(more).toEqual([])
    if (text?.type !== 'tag') throw new Error('there is no text')
    expect(text.name).toBe('text')
    expect(text.children.map((one) => (one.type === 'text' ? one.data : one.type))).toEqual([
      wanted,
    ])
    expect(/[^\P{Cc}\t\n\r]/u.test(document)).toBe(false)
  })

  it('never break out of an attribute or an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (words, value) => {
        const text = serialise({ name: 'text', attributes: { id: value }, children: [words] })
        const [, inside = '', content = ''] =
          /^<text id="([^"]*)"(?:\/>|>(.*)<\/text>)$/s.exec(text) ?? []
        expect(text).toMatch(/^<text id="/)
        expect(`${inside}${content}`).not.toMatch(/[<>"]/)
        expect(`${inside}${content}`.replaceAll(/&(amp|lt|gt|quot);/g, '')).not.toContain('&')
      }),
    )
  })
})

describe('a document', () => {
  it('is one svg element of the size of the view, closed as it is opened', () => {
    const text = svgDocument(picture({ overlays: [proposalId('plan-a')] }), view)
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="600" height="400" viewBox="0 0 600 400">/,
    )
    const open: string[] = []
    for (const [, close, name = '', own] of text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (own) continue
      if (close) expect(open.pop()).toBe(name)
      else open.push(name)
    }
    expect(open).toEqual([])
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)
    expect(new Set(used)).toEqual(new Set(ids))
  })
})
