// Who holds or claims what under a convention: a look for each holder, and all who claim one area.
import { HOLDER_LOOKS } from './grammar-words.ts'
import type { ActorId, AreaId, Convention, Holding } from './types.ts'

export type HolderLook = (typeof HOLDER_LOOKS)[number]

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

/** What is held or claimed of an area itself; several under a convention of claims. */
export const holdingsOf = (area: AreaId, { holdings }: Convention): readonly Holding[] =>
  holdings.filter(({ areas, lines }) => areas.includes(area) || lines.includes(area))
