// All who hold or claim one area under a convention.
import type { AreaId, Convention, Holding } from './types.ts'

/** What is held or claimed of an area itself; several under a convention of claims. */
export const holdingsOf = (area: AreaId, { holdings }: Convention): readonly Holding[] =>
  holdings.filter(({ areas, lines }) => areas.includes(area) || lines.includes(area))
