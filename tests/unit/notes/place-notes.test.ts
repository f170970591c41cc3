// Notes stand on free ground beside their points, never on names, panels, points or each other, and cross no leader.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  meets,
  type Note,
  type PlacedNote,
  type Point,
  placeNotes,
} from '../../../src/notes/place-notes.ts'
import type { Box } from '../../../src/paint/boxes.ts'

const FRAME: Box = [0, 0, 800, 600]
const quiet = () => 0
/** CSS pixels that a note keeps from the edge of the map. */
const MARGIN = 8
const isUnder = ({ x, y }: Point, boxes: readonly Box[]) =>
  boxes.some((box) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3])
const note = (id: string, x: number, y: number, width = 160, height = 60): Note => ({
  id,
  at: { x, y },
  width,
  height,
})
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
/** Lines that pass through each other, not only touch. */
const cross = ([a, b]: PlacedNote['leader'], [c, d]: PlacedNote['leader']) => {
  const turn = (p: Point, q: Point, r: Point) =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}
const only = (placed: readonly PlacedNote[]) => {
  expect(placed).toHaveLength(1)
  return placed[0] as PlacedNote
}

describe('a note', () => {
  it('stands near its point, with a leader from its edge', () => {
    const { box, leader } = only(placeNotes([note('a', 400, 300)], FRAME, [], [], quiet))
    const [from, to] = leader
    expect(to).toEqual({ x: 400, y: 300 })
    expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(60)
    expect([box[0], box[2]].includes(from.x) || [box[1], box[3]].includes(from.y)).toBe(true)
  })

  it('leaves names, panels and its own point free', () => {
    const names: Box[] = [[340, 270, 460, 290]]
    const panels: Box[] = [[0, 0, 300, 600]]
    const { box } = only(placeNotes([note('a', 400, 300)], FRAME, panels, names, quiet))
    for (const other of [...names, ...panels]) expect(overlap(box, other)).toBe(false)
    expect(overlap(box, [399, 299, 401, 301])).toBe(false)
  })

  it('takes another way rather than lead its line over a name', () => {
    const names: Box[] = [
      [412, 280, 418, 320],
      [382, 280, 388, 320],
    ]
    const { leader } = only(placeNotes([note('a', 400, 300)], FRAME, [], names, quiet))
    expect(names.filter((name) => meets(leader, name))).toEqual([])
  })

  it('leads to the name of what it is about, where that stands before the point', () => {
    const label: Box = [412, 280, 418, 320]
    const about = { ...note('a', 400, 300), label }
    const { leader } = only(placeNotes([about], FRAME, [], [label], quiet))
    expect(leader[1]).toEqual({ x: 418, y: 300 })
  })

  it('keeps off what the map is about, where there is other ground as near', () => {
    const busyRight = ([left, , right]: Box) => ((left + right) / 2 > 400 ? 1 : 0)
    const { box } = only(placeNotes([note('a', 400, 300)], FRAME, [], [], busyRight))
    expect((box[0] + box[2]) / 2).toBeLessThanOrEqual(400)
  })

  it('is left out where it has no room, where its point is out of sight or under a panel', () => {
    const full: Box[] = [[0, 0, 800, 290]]
    expect(placeNotes([note('a', 400, 300, 160, 400)], FRAME, full, [], quiet)).toEqual([])
    expect(placeNotes([note('a', 900, 300)], FRAME, [], [], quiet)).toEqual([])
    expect(placeNotes([note('a', 400, 100)], FRAME, full, [], quiet)).toEqual([])
  })
})

describe('several notes', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 600 }),
  })
  const box = fc
    .tuple(point, fc.integer({ min: 5, max: 120 }), fc.integer({ min: 5, max: 40 }))
    .map(([{ x, y }, width, height]): Box => [x, y, x + width, y + height])

  /** In a row as high as one note the first takes the one place that the second has, as its other ground is busy. */
  const rowAt = (y: number) => [note(`first ${y}`, 400, y), note(`second ${y}`, 180, y)]
  const busyRight = ([left, , right]: Box) => ((left + right) / 2 > 400 ? 1 : 0)
  const leftEnd: Box = [0, 0, 120, 240]
  const idsIn = (notes: readonly Note[], frame: Box, panels: readonly Box[]) =>
    placeNotes(notes, frame, panels, [], busyRight).map(({ id }) => id)

  it('stand in another order than their own, where all find a place only so', () => {
    const notes = rowAt(50)
    const frame: Box = [0, 0, 800, 100]
    expect(
      only(placeNotes(notes.slice(0, 1), frame, [leftEnd], [], busyRight)).box[2],
    ).toBeLessThan(400)
    expect(idsIn(notes, frame, [leftEnd])).toEqual(['second 50', 'first 50'])
  })

  it('give way to two of them at once', () => {
    const between: Box = [0, 100, 800, 140]
    const ids = idsIn([...rowAt(50), ...rowAt(190)], [0, 0, 800, 240], [leftEnd, between])
    expect(ids).toEqual(['second 50', 'second 190', 'first 50', 'first 190'])
  })

  it('never lie on each other, on names, panels, points or the edge, and cross no leader', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 6 }),
        fc.array(box, { maxLength: 12 }),
        fc.array(box, { maxLength: 3 }),
        (points, names, panels) => {
          const notes = points.map(({ x, y }, i) => note(String(i), x, y))
          const placed = placeNotes(notes, FRAME, panels, names, quiet)
          for (const [i, { box: own, leader }] of placed.entries()) {
            expect(own[0]).toBeGreaterThanOrEqual(MARGIN)
            expect(own[1]).toBeGreaterThanOrEqual(MARGIN)
            expect(own[2]).toBeLessThanOrEqual(800 - MARGIN)
            expect(own[3]).toBeLessThanOrEqual(600 - MARGIN)
            for (const other of [...names, ...panels]) expect(overlap(own, other)).toBe(false)
            for (const point of points.filter((one) => !isUnder(one, panels))) {
              expect(isUnder(point, [own])).toBe(false)
            }
            for (const [j, other] of placed.entries()) {
              if (i === j) continue
              expect(overlap(own, other.box)).toBe(false)
              expect(meets(leader, other.box)).toBe(false)
              expect(cross(leader, other.leader)).toBe(false)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
