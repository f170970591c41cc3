// The areas that some views and silences are about, each once: what lights on the map with them.
import type { AreaId, Position, Silence } from '../story/types.ts'

export const areasOf = (items: readonly (Position | Silence)[]): readonly AreaId[] => [
  ...new Set(
    items.flatMap((item) =>
      'on' in item && 'area' in item.on ? [item.on.area, ...item.areas] : item.areas,
    ),
  ),
]
