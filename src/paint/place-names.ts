// Which names find room on the map: those of the topmost marks first, none over another or over a panel.
import type { Feature } from 'geojson'
import { projectWorld, type View, WORLD_SIZE } from '../geometry/mercator.ts'
import { ALL_ZOOMS, type Mark, type NameLook, type Scene } from '../scene/marks.ts'
import { type Box, createBoxes } from './boxes.ts'
import type { FeaturesOf } from './features.ts'
import { type LaidLine, type LaidName, layOut } from './name-layout.ts'
import { type Letter, namesAlong } from './names-along.ts'
import { shapeOf } from './parts.ts'
import type { Measure } from './pen.ts'

type NameMark = Mark & NameLook

export type PlacedName = {
  readonly mark: NameMark
  /** World units: what the name stands at, and moves with. */
  readonly at: readonly [x: number, y: number]
  /** CSS pixels from that point. */
  readonly lines: readonly LaidLine[]
  readonly letters: readonly Letter[]
  readonly hasIcon: boolean
}

/** Bottom names first, as they are drawn. */
export function placeNames(
  scene: Scene,
  featuresOf: FeaturesOf,
  view: View,
  measure: Measure,
  obstacles: readonly Box[],
): PlacedName[] {
  const taken = createBoxes()
  for (const box of [...edges(view), ...obstacles]) taken.take(box)
  const placed: PlacedName[] = []
  for (const mark of [...scene.marks].reverse()) {
    if (mark.type !== 'name' || !isAtZoom(mark, view.camera.zoom)) continue
    for (const feature of inOrder(featuresOf(mark), mark.order)) {
      const found =
        mark.along === undefined
          ? atPoints(mark, feature, view, measure)
          : along(mark, feature, view, measure)
      for (const { name, boxes, iconBox } of found) {
        const hasRoom = boxes.every(taken.isFree)
        const isIconFree = !iconBox || mark.icon?.isAlwaysThere || taken.isFree(iconBox)
        if (hasRoom && isIconFree) {
          for (const box of boxes) taken.take(box)
          if (iconBox) taken.take(iconBox)
          placed.push(name)
        } else if (mark.icon?.isAlwaysThere && iconBox) {
          taken.take(iconBox)
          placed.push({ ...name, lines: [] })
        }
      }
    }
  }
  return placed.reverse()
}

export const isAtZoom = ({ zoom: [from, below] = ALL_ZOOMS }: Mark, zoom: number): boolean =>
  zoom >= from && zoom < below

type Candidate = {
  readonly name: PlacedName
  readonly boxes: readonly Box[]
  readonly iconBox?: Box
}

function inOrder(features: readonly Feature[], order: string | undefined): readonly Feature[] {
  if (!order) return features
  const rank = ({ properties }: Feature) => Number(properties?.[order] ?? 0)
  return [...features].sort((a, b) => rank(a) - rank(b))
}

/** Laid out once a size; measuring is the dear part. Another measure, as of fonts that have come, measures anew. */
const laidBy = new WeakMap<Measure, WeakMap<Feature, Map<string, LaidName | undefined>>>()

function layOutOnce(mark: NameMark, feature: Feature, zoom: number, measure: Measure) {
  const laid = laidBy.get(measure) ?? new WeakMap<Feature, Map<string, LaidName | undefined>>()
  laidBy.set(measure, laid)
  const step = Math.round(zoom * 20) / 20
  const key = `${mark.id} ${step}`
  const known = laid.get(feature) ?? new Map<string, LaidName | undefined>()
  laid.set(feature, known)
  if (!known.has(key)) {
    if (known.size > 32) known.clear()
    known.set(key, layOut(mark, feature.properties, step, measure))
  }
  return known.get(key)
}

/** CSS pixels: a name is longer than its point is far outside. */
const MARGIN = 160

function atPoints(mark: NameMark, feature: Feature, view: View, measure: Measure): Candidate[] {
  return shapeOf(feature).parts.flatMap(({ runs: [run] }) => {
    const [x = 0, y = 0] = run?.points ?? []
    return [-1, 0, 1].flatMap((turn): Candidate[] => {
      const at = [x + turn * WORLD_SIZE, y] as const
      const point = projectWorld(at, view)
      const isNear =
        point.x > -MARGIN &&
        point.y > -MARGIN &&
        point.x < view.width + MARGIN &&
        point.y < view.height + MARGIN
      const name = isNear ? layOutOnce(mark, feature, view.camera.zoom, measure) : undefined
      const { icon } = mark
      // A sign may stand without words.
      if (!isNear || (!name && !icon)) return []
      const [dx, dy] = icon?.offset ?? [0, 0]
      const half = (icon?.tile.size ?? 0) / 2
      return [
        {
          name: { mark, at, lines: name?.lines ?? [], letters: [], hasIcon: icon !== undefined },
          boxes: name ? [shift(name.box, point.x, point.y)] : [],
          ...(icon
            ? {
                iconBox: shift([dx - half, dy - half, dx + half, dy + half], point.x, point.y),
              }
            : {}),
        },
      ]
    })
  })
}

function along(mark: NameMark, feature: Feature, view: View, measure: Measure): Candidate[] {
  const { parts } = shapeOf(feature)
  return namesAlong(mark, feature.properties, parts, view, measure).map(({ letters, boxes }) => {
    const at = worldAt(letters[0] as Letter, view)
    const origin = projectWorld(at, view)
    return {
      name: {
        mark,
        at,
        lines: [],
        letters: letters.map((one) => ({ ...one, x: one.x - origin.x, y: one.y - origin.y })),
        hasIcon: false,
      },
      boxes,
    }
  })
}

function worldAt({ x, y }: Letter, view: View): readonly [number, number] {
  const origin = projectWorld([0, 0], view)
  const scale = 2 ** view.camera.zoom
  return [(x - origin.x) / scale, (y - origin.y) / scale]
}

const shift = ([left, top, right, bottom]: Box, x: number, y: number): Box => [
  left + x,
  top + y,
  right + x,
  bottom + y,
]

/** Strips just outside the map, so that no name is half hidden by its edge. */
const edges = ({ width, height }: View): Box[] => [
  [-MARGIN, -MARGIN, 0, height + MARGIN],
  [width, -MARGIN, width + MARGIN, height + MARGIN],
  [-MARGIN, -MARGIN, width + MARGIN, 0],
  [-MARGIN, height, width + MARGIN, height + MARGIN],
]
