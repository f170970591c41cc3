// Where areas are, also those whose shape has not come yet.
import { type Bounds, boundsOf, unite } from './bounds.ts'
import { type Drawn, featuresOf, type Layers } from './layers.ts'

/** Null where none of them is drawn. */
export const boundsOfAreas = (areas: readonly Drawn[], layers: Layers): Bounds | null =>
  unite(areas.map((area) => boundsOfArea(area, layers)).filter((bounds) => bounds !== null))

export const boundsOfArea = (area: Drawn, layers: Layers): Bounds | null =>
  boundsOf(featuresOf(area, layers)) ?? listedBounds(area, layers)

/** As its archive lists it; null where its layer came whole. */
export function listedBounds({ geometry }: Drawn, layers: Layers): Bounds | null {
  const listed = geometry && layers.get(geometry.layer)?.listed
  if (!listed) return null
  return unite(
    geometry.features.map((id) => listed.get(id)).filter((bounds) => bounds !== undefined),
  )
}
