// Names on the map: none over another, over a panel or half hidden by the edge; those at the top of the scene first.

import fc from 'fast-check'
import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { projectWorld, unproject, type View } from '../../../src/geometry/mercator.ts'
import { markerTile } from '../../../src/grammar/glyphs.ts'
import type { Box } from '../../../src/paint/boxes.ts'
import { createFeatureFinder } from '../../../src/paint/features.ts'
import type { Measure } from '../../../src/paint/pen.ts'
import { isAtZoom, type PlacedName, placeNames } from '../../../src/paint/place-names.ts'
import type { Mark, NameLook, Scene } from '../../../src/scene/marks.ts'
import { measure } from '../support/recording-pen.ts'
import { makeIndex, makeProposal } from '../support/small-story.ts'
import {
  allOverlays,
  proposalId,
  WORLD,
  worldConventions,
  worldFiles,
  worldScene,
} from '../support/small-world.ts'

const view: View = { width: 800, height: 600, camera: { zoom: 5, lng: 0, lat: 0 } }
const look: NameLook = {
  type: 'name',
  lines: [{ key: 'name' }],
  font: 'sans',
  size: 10,
  colour: 'label',
  halo: 'halo',
  haloWidth: 1,
}

type Put = { readonly name: string; readonly x: number; readonly y: number; readonly rank?: number }

const pointAt = ({ name, x, y, rank = 0 }: Put): Feature => ({
  type: 'Feature',
  properties: { name, rank },
  geometry: { type: 'Point', coordinates: [...unproject({ x, y }, view)] },
})

type Names = {
  readonly look?: Partial<NameLook>
  readonly zoom?: Mark['zoom']
  readonly put: readonly Put[]
}

/** The names that find room, of some marks from the bottom to the top. */
function place(marks: readonly Names[], obstacles: readonly Box[] = [], own = view, by = measure) {
  const scene: Scene = {
    ground: 'water',
    sources: {},
    marks: marks.map(({ look: rest, zoom }, i) => ({
      ...look,
      ...rest,
      id: `names-${i}`,
      source: '',
      ...(zoom ? { zoom } : {}),
    })),
  }
  const features = new Map(scene.marks.map((mark, i) => [mark, marks[i]?.put.map(pointAt) ?? []]))
  return placeNames(scene, (mark) => features.get(mark) ?? [], own, by, obstacles)
}
const wordsOf = (placed: readonly PlacedName[]) =>
  placed.map(({ lines }) => lines.map(({ words }) => words).join(' '))

/** What a placed name covers on the screen. */
function boxesOf({ at, mark, lines, letters }: PlacedName, own: View): Box[] {
  const { x, y } = projectWorld(at, own)
  if (letters.length > 0)
    return letters.map(
      (letter): Box => [x + letter.x - 3, y + letter.y - 3, x + letter.x + 3, y + letter.y + 3],
    )
  return lines.map((line): Box => {
    const half = measure(line.words, mark.font, line.size) / 2
    return [
      x + line.x - half,
      y + line.y - line.size / 2,
      x + line.x + half,
      y + line.y + line.size / 2,
    ]
  })
}
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

const anywhere: fc.Arbitrary<Put> = fc.record({
  name: fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12})?$/),
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 650 }),
})

describe('names', () => {
  it('lie over no other, over no panel, and within the map', () => {
    const panel: Box = [500, 0, 800, 300]
    fc.assert(
      fc.property(
        fc.array(fc.array(anywhere, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
        (marks) => {
          const boxes = place(
            marks.map((put) => ({ put })),
            [panel],
          ).flatMap((name) => boxesOf(name, view))
          for (const [i, box] of boxes.entries()) {
            expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([])
            expect(overlap(box, panel)).toBe(false)
            expect(
              box[0] >= 0 && box[1] >= 0 && box[2] <= view.width && box[3] <= view.height,
            ).toBe(true)
          }
        },
      ),
    )
  })

  it('of the topmost mark come first, and are drawn last', () => {
    const [a, b] = [
      { name: 'below', x: 400, y: 300 },
      { name: 'above', x: 405, y: 303 },
    ]
    expect(wordsOf(place([{ put: [a] }, { put: [b] }]))).toEqual(['above'])
    const apart = { name: 'below', x: 400, y: 100 }
    expect(wordsOf(place([{ put: [apart] }, { put: [b] }]))).toEqual(['below', 'above'])
  })

  it('of one mark come by their order, lower numbers first', () => {
    const put = [
      { name: 'second', x: 400, y: 300, rank: 2 },
      { name: 'first', x: 402, y: 300, rank: 1 },
    ]
    expect(wordsOf(place([{ look: { order: 'rank' }, put }]))).toEqual(['first'])
    expect(wordsOf(place([{ put }]))).toEqual(['second'])
  })

  it('are shown at their zoom levels alone', () => {
    const put = [{ name: 'here', x: 400, y: 300 }]
    expect(place([{ put, zoom: [5, 6] }])).toHaveLength(1)
    expect(place([{ put, zoom: [5.1, 6] }])).toEqual([])
    expect(place([{ put, zoom: [4, 5] }])).toEqual([])
    const mark = { ...look, id: '', source: '' }
    expect([isAtZoom(mark, 0), isAtZoom({ ...mark, zoom: [3, 4] }, 3)]).toEqual([true, true])
  })

  it('stand on each turn of the world that is seen', () => {
    const far: View = { width: 2400, height: 600, camera: { zoom: 1, lng: 0, lat: 0 } }
    const placed = place([{ put: [{ name: 'again', x: 400, y: 300 }] }], [], far)
    const xs = placed.map(({ at }) => projectWorld(at, far).x).sort((a, b) => a - b)
    expect(xs.map(Math.round)).toEqual([1200 - 1024, 1200, 1200 + 1024])
  })

  it('are measured once a size, and anew by another measure, as of fonts that have come', () => {
    const scene: Scene = {
      ground: 'water',
      sources: {},
      marks: [{ ...look, id: 'a', source: '', anchor: 'left' }],
    }
    const features = [pointAt({ name: 'name', x: 400, y: 300 })]
    let measured = 0
    const by =
      (letter: number): Measure =>
      (words) => {
        measured++
        return words.length * letter
      }
    const xBy = (own: Measure) => placeNames(scene, () => features, view, own, [])[0]?.lines[0]?.x
    const [narrow, wide] = [by(5), by(20)]
    expect([xBy(narrow), xBy(wide)]).toEqual([10, 40])
    const once = measured
    expect([xBy(narrow), xBy(wide)]).toEqual([10, 40])
    expect(measured).toBe(once)
  })
})

describe('a sign beside a name', () => {
  const icon = { tile: markerTile }
  const two = [
    { name: 'one', x: 400, y: 300 },
    { name: 'two', x: 410, y: 300 },
  ]

  it('needs room as its name does', () => {
    const placed = place([{ look: { icon, anchor: 'top', offset: [0, 2] }, put: two }])
    expect(wordsOf(placed)).toEqual(['one'])
    expect(placed[0]?.hasIcon).toBe(true)
  })

  it('is always there where it is told to be, though its words find no room', () => {
    const look2 = {
      icon: { ...icon, isAlwaysThere: true },
      anchor: 'top' as const,
      offset: [0, 2] as const,
    }
    const placed = place([{ look: look2, put: two }])
    expect(placed.map(({ hasIcon }) => hasIcon)).toEqual([true, true])
    expect(wordsOf(placed)).toEqual(['', 'one'])
  })

  it('keeps other names off', () => {
    const sign = {
      look: {
        icon: { ...icon, isAlwaysThere: true },
        anchor: 'top' as const,
        offset: [0, 9] as const,
      },
      put: [{ name: 'sign', x: 400, y: 300 }],
    }
    const under = { put: [{ name: 'under', x: 400, y: 300 }] }
    expect(wordsOf(place([under, sign]))).toEqual(['sign'])
  })
})

describe('the names of the small world', () => {
  const find = createFeatureFinder()
  const views = [1.5, 3, 4.5, 5.5, 6.2, 7.5].map(
    (zoom): View => ({ width: 1000, height: 700, camera: { zoom, lng: 7, lat: 5 } }),
  )

  it.each(views)('lie over no other at zoom $camera.zoom, with everything on', (own) => {
    for (const convention of worldConventions) {
      const scene = worldScene({ convention, overlays: allOverlays })
      const placed = placeNames(scene, find(scene, worldFiles), own, measure, [])
      const boxes = placed.flatMap((name) => boxesOf(name, own).map((box) => ({ name, box })))
      const clashes = boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter((other) => other.name !== one.name && overlap(one.box, other.box))
          .map((other) => `${one.name.mark.id} and ${other.name.mark.id}`),
      )
      expect(clashes).toEqual([])
      expect(placed.length).toBeGreaterThan(0)
    }
  })

  it('of the proposals at an area are all there, or none where one of them has no room', () => {
    const evidence = [{ source: 'letter' }]
    const limit = makeProposal('limit', [{ effect: 'limited', area: 'fen', evidence }], {
      evidence,
    })
    const index = makeIndex({ ...WORLD, proposals: [...(WORLD.proposals as object[]), limit] })
    const scene = worldScene({ index, overlays: ['watch', 'limit'].map(proposalId) })
    const own = views[4] as View
    const atFen = (obstacles: readonly Box[]) =>
      placeNames(scene, find(scene, worldFiles), own, measure, obstacles).find(({ mark }) =>
        mark.id.startsWith('tags-fen-'),
      )
    const whole = atFen([])
    expect(whole?.lines.map(({ words }) => words)).toEqual(['watch', 'limit'])
    const lowest = whole && boxesOf(whole, own).at(-1)
    if (!lowest) throw new Error('the tags are not there')
    expect(atFen([lowest])).toBeUndefined()
  })

  it('say at a close view what lies where', () => {
    const scene = worldScene({ overlays: allOverlays })
    const own = views[4] as View
    const words = wordsOf(placeNames(scene, find(scene, worldFiles), own, measure, []))
    expect(words).toEqual(expect.arrayContaining(['Northton', 'Haze', 'Moor', 'FEN', 'watch']))
  })
})
