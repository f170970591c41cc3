// The picture of a small area, or of a short line, under some looks.
import type { Feature, Geometry } from 'geojson'
import type { View } from '../geometry/mercator.ts'
import type { Scene } from '../scene/marks.ts'
import type { SwatchLooks } from '../scene/swatch-looks.ts'
import { cssColour } from '../theme/tokens.ts'
import { paintScene } from './painter.ts'
import { type SvgNode, svgPen } from './svg-pen.ts'

/** CSS pixels of the map that a swatch shows, somewhat smaller. */
export const SWATCH = { width: 34, height: 22 } as const
/** The zoom at which widths are taken. */
const ZOOM = 5.5
const MARGIN = 3

const view: View = { ...SWATCH, camera: { zoom: ZOOM, lng: 0, lat: 0 } }

/** @param id unique on the page */
export function swatchNodes(
  { on, looks, across = [] }: SwatchLooks,
  id: string,
): readonly SvgNode[] {
  const { pen, nodes } = svgPen(view, id)
  const scene: Scene = {
    ground: 'land',
    sources: {},
    marks: [
      ...looks.map((look, i) => ({ ...look, id: String(i), source: on })),
      ...across.map((look, i) => ({ ...look, id: `across-${i}`, source: 'line' })),
    ],
  }
  paintScene(
    scene,
    ({ source }) => (source === 'line' ? LINE : AREA),
    () => 'rest',
    view,
    cssColour,
    pen,
  )
  return nodes()
}

/** Degrees a CSS pixel at the equator, where the sample lies: there is no latitude to speak of. */
const DEGREES = 360 / (512 * 2 ** ZOOM)
const at = (x: number, y: number) => [x * DEGREES, -y * DEGREES]
const [right, bottom] = [SWATCH.width / 2 - MARGIN, SWATCH.height / 2 - MARGIN]

const sample = (geometry: Geometry): readonly Feature[] => [
  { type: 'Feature', properties: null, geometry },
]
const AREA = sample({
  type: 'Polygon',
  coordinates: [
    [
      at(-right, -bottom),
      at(right, -bottom),
      at(right, bottom),
      at(-right, bottom),
      at(-right, -bottom),
    ],
  ],
})
const LINE = sample({ type: 'LineString', coordinates: [at(-right - 1, 0), at(right + 1, 0)] })
