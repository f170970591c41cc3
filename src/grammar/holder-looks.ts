// Who holds or claims what under a convention, told apart by small marks in neutral ink: none, upright lines, dots,
// crosses.
import type { ActorId, Convention } from '../story/types.ts'
import { circlePath, linePath, type Tile, type TileShape } from './tile.ts'

export type HolderLook = NonNullable<Convention['holdings'][number]['look']>

/** CSS pixels. */
const SIZE = 10
const OPACITY = 0.5

const SHAPES: Readonly<Record<HolderLook, TileShape | null>> = {
  plain: null,
  lines: { d: linePath([5, 0], [5, SIZE]), stroke: 'colour', width: 1 },
  dots: { d: circlePath(5, 5, 1.3), fill: 'colour' },
  crosses: {
    d: linePath([2.5, 5], [7.5, 5]) + linePath([5, 2.5], [5, 7.5]),
    stroke: 'colour',
    width: 1,
  },
}
const HOLDER_LOOKS = Object.keys(SHAPES) as HolderLook[]

export function holderTile(look: HolderLook): Tile | undefined {
  const shape = SHAPES[look]
  return shape
    ? { name: `holder:${look}`, size: SIZE, shapes: [{ ...shape, opacity: OPACITY }] }
    : undefined
}

/**
 * A look for each actor that holds or claims something, the same wherever it does: the one that the story chooses,
 * else the next that nobody has, in the order of the holdings. From the fifth holder on looks come again.
 */
export function holderLooks({ holdings }: Convention): ReadonlyMap<ActorId, HolderLook> {
  const looks = new Map<ActorId, HolderLook>(
    holdings.flatMap(({ by, look }) => (look ? [[by, look] as const] : [])),
  )
  for (const { by } of holdings) {
    if (looks.has(by)) continue
    const taken = new Set(looks.values())
    const free = HOLDER_LOOKS.find((look) => !taken.has(look))
    looks.set(by, free ?? HOLDER_LOOKS[looks.size % HOLDER_LOOKS.length] ?? 'plain')
  }
  return looks
}
