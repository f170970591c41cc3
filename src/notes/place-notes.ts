// Where notes stand beside the points that they are about: on free ground, as near as may be, with leader lines that
// cross no other note, and names only where there is no other way. Lengths in CSS pixels of the map.
import { type Box, createBoxes } from '../paint/boxes.ts'

export type Point = { readonly x: number; readonly y: number }

export type Note = {
  readonly id: string
  readonly at: Point
  /** The name on the map of what it is about: a leader that comes to it need go no further. */
  readonly label?: Box
  readonly width: number
  readonly height: number
}

export type PlacedNote = {
  readonly id: string
  readonly box: Box
  /** From the note's edge to the point, or to the name that stands before it. */
  readonly leader: readonly [from: Point, to: Point]
}

/** How far from its point a note may stand, and in how many directions it is tried. */
const DISTANCES = [30, 44, 60, 80, 104, 132, 164, 200, 240, 290]
const DIRECTIONS = 32
/** Round a note, so that two do not touch; and round a point, so that no note hides it. */
const MARGIN = 8
const POINT = 10
/** A leader over a name is as bad as one that is longer by so much. */
const CROSSING = 200
/** To lie wholly on what the map is about is as bad as a leader that is longer by so much. */
const COVERING = 260

/**
 * Each where the ones before leave room: in their order, or in one in which more of them find a place; those that find
 * none are left out.
 *
 * @param frame the map
 * @param panels what lies on the map
 * @param names of the map, which notes do not cover
 * @param busyIn which share of a box lies on what the map is about, 0 to 1
 */
export function placeNotes(
  notes: readonly Note[],
  frame: Box,
  panels: readonly Box[],
  names: readonly Box[],
  busyIn: (box: Box) => number,
): PlacedNote[] {
  const seen = notes.filter(({ at }) => isWithin([at.x, at.y, at.x, at.y], frame))
  const free = seen.filter(({ at }) => !panels.some((panel) => meets([at, at], panel)))
  const ground: Ground = { frame, panels, names, busyIn }
  let best: PlacedNote[] = []
  for (const order of ordersOf(free)) {
    const placed = placeInOrder(order, ground)
    if (placed.length > best.length) best = placed
    if (best.length === free.length) break
  }
  return best
}

type Ground = {
  readonly frame: Box
  readonly panels: readonly Box[]
  readonly names: readonly Box[]
  readonly busyIn: (box: Box) => number
}

/** As they are, and then those in which one goes before all others, two by two. */
function* ordersOf(notes: readonly Note[]): Generator<readonly Note[]> {
  yield notes
  for (const first of notes) {
    for (const second of notes) {
      const rest = notes.filter((one) => one !== first && one !== second)
      yield first === second ? [first, ...rest] : [first, second, ...rest]
    }
  }
}

function placeInOrder(
  notes: readonly Note[],
  { frame, panels, names, busyIn }: Ground,
): PlacedNote[] {
  const taken = createBoxes()
  for (const box of [...panels, ...names]) taken.take(box)
  for (const { at } of notes) taken.take([at.x - POINT, at.y - POINT, at.x + POINT, at.y + POINT])
  const placed: PlacedNote[] = []
  for (const note of notes) {
    let best: { readonly one: PlacedNote; readonly cost: number } | undefined
    const others = names.filter((name) => name !== note.label)
    for (const one of candidates(note)) {
      if (!isWithin(grow(one.box, MARGIN), frame) || !taken.isFree(grow(one.box, MARGIN))) continue
      if (panels.some((panel) => meets(one.leader, panel))) continue
      if (placed.some((other) => clashes(one, other))) continue
      const crossings = others.filter((name) => meets(one.leader, name)).length
      const cost = length(one.leader) + CROSSING * crossings + COVERING * busyIn(one.box)
      if (!best || cost < best.cost) best = { one, cost }
    }
    if (!best) continue
    taken.take(grow(best.one.box, MARGIN))
    placed.push(best.one)
  }
  return placed
}

function* candidates({ id, at, label, width, height }: Note): Generator<PlacedNote> {
  for (const distance of DISTANCES) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (2 * Math.PI * i) / DIRECTIONS
      const x = at.x + Math.cos(angle) * (distance + width / 2)
      const y = at.y + Math.sin(angle) * (distance + height / 2)
      const box: Box = [x - width / 2, y - height / 2, x + width / 2, y + height / 2]
      const from = {
        x: Math.min(box[2], Math.max(box[0], at.x)),
        y: Math.min(box[3], Math.max(box[1], at.y)),
      }
      const share = label && entry([from, at], label)
      const to = share === undefined ? at : between(from, at, share)
      yield { id, box, leader: [from, to] }
    }
  }
}

const grow = ([left, top, right, bottom]: Box, by: number): Box => [
  left - by,
  top - by,
  right + by,
  bottom + by,
]

const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

type Leader = PlacedNote['leader']

const length = ([from, to]: Leader): number => Math.hypot(to.x - from.x, to.y - from.y)

const clashes = (one: PlacedNote, other: PlacedNote): boolean =>
  meets(one.leader, grow(other.box, MARGIN)) ||
  meets(other.leader, grow(one.box, MARGIN)) ||
  cross(one.leader, other.leader)

export const meets = (leader: Leader, box: Box): boolean => entry(leader, box) !== undefined

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
})

/** How far along a straight line it enters a box, 0 to 1; undefined where it never does (Liang and Barsky). */
function entry([from, to]: Leader, [left, top, right, bottom]: Box): number | undefined {
  let [first, last] = [0, 1]
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const sides = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return undefined
    } else if (step < 0) first = Math.max(first, room / step)
    else last = Math.min(last, room / step)
  }
  return first <= last ? first : undefined
}

function cross([a, b]: Leader, [c, d]: Leader): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)
}
