// From which zoom on an area is wide enough for the marks of a hatch: below it a flat tint stands for them.
import type { LayerFeature } from '../geometry/layers.ts'
import { worldOf } from '../geometry/mercator.ts'
import { polygonsOf, ringSize } from '../geometry/polygons.ts'
import { PERIOD } from '../grammar/hatch.ts'
import type { Shape } from './group-marks.ts'
import type { AreaLooks } from './looks.ts'

/** Periods of a hatch that an area must be wide to show what it is. */
const PERIODS = 3
/** Zoom levels between two that areas share, so that their marks are few. */
const STEP = 0.5

export function hatchedShapes(
  { near, far }: NonNullable<AreaLooks['fill']>,
  features: readonly LayerFeature[],
): Shape[] {
  if (near === far) return [{ look: near, features }]
  return features.flatMap((one): Shape[] => {
    const from = zoomFor(one)
    return [
      { look: far, features: [one], zoom: [0, from] },
      { look: near, features: [one], zoom: [from, 24] },
    ]
  })
}

const known = new WeakMap<LayerFeature, number>()

function zoomFor(area: LayerFeature): number {
  const zoom =
    known.get(area) ?? Math.ceil(Math.log2((PERIODS * PERIOD) / widthOf(area)) / STEP) * STEP
  known.set(area, zoom)
  return zoom
}

/** World units: a square of the same size as the largest part is so wide. */
function widthOf({ geometry }: LayerFeature): number {
  const sizes = polygonsOf(geometry).map(([outer = []]) =>
    ringSize(outer.map(([lng = 0, lat = 0]) => worldOf([lng, lat]))),
  )
  return Math.sqrt(Math.max(1e-6, ...sizes))
}
