// Draws a sheet: the map and the swatches by the painter of every map of ours, the words around them by the same pen.
import type { View } from '../geometry/mercator.ts'
import type { FeaturesOf } from '../paint/features.ts'
import { type Colours, paintNames, paintScene, type StateOf } from '../paint/painter.ts'
import { partOf } from '../paint/parts.ts'
import type { Measure, Pen } from '../paint/pen.ts'
import { placeNames } from '../paint/place-names.ts'
import { paintSwatch, SWATCH_VIEW } from '../paint/swatch.ts'
import type { Scene } from '../scene/marks.ts'
import type { Sheet } from './sheet.ts'

/** Paper of some size: with a pen of its own, and places for small pictures. */
export type Paper = {
  readonly pen: Pen
  /** Draws a picture of its own with its corner at a point; nothing of it is seen beyond its edges. */
  readonly inset: (x: number, y: number, view: View, draw: (pen: Pen) => void) => void
}

export type SheetMap = {
  readonly scene: Scene
  readonly featuresOf: FeaturesOf
  readonly stateOf: StateOf
}

/** So near that the world does not come again beside the sheet. */
const ZOOM = 12

/** A view whose points are the sheet's own, for the pen. */
export const paperView = ({ width, height }: Pick<Sheet, 'width' | 'height'>): View => ({
  width,
  height,
  camera: { zoom: ZOOM, lng: 0, lat: 0 },
})

export function paintSheet(
  sheet: Sheet,
  { scene, featuresOf, stateOf }: SheetMap,
  measure: Measure,
  colours: Colours,
  paper: Paper,
): void {
  const { pen, inset } = paper
  const { x, y, view } = sheet.map
  const [background, ink, soft] = [colours('paper'), colours('ink'), colours('inkSoft')]
  pen.ground(background)
  inset(x, y, view, (own) => {
    paintScene(scene, featuresOf, stateOf, view, colours, own)
    paintNames(placeNames(scene, featuresOf, view, measure, []), view, colours, own)
  })
  for (const swatch of sheet.swatches) {
    inset(swatch.x, swatch.y, SWATCH_VIEW, (own) => {
      own.ground(background)
      paintSwatch(swatch.looks, colours, own)
    })
  }
  const stroke = { colour: soft, opacity: 1, width: 1.5, dash: [], cap: 'butt' } as const
  pen.stroke(
    sheet.lines.map((points) => partOf([{ points: toWorld(points, sheet), isClosed: false }])),
    stroke,
    0,
  )
  for (const { words, x: left, y: middle, width, font, size, isSoft } of sheet.words) {
    const look = { font, size, spacing: 0, halo: background, haloWidth: 1, width }
    pen.text(words, left, middle, { ...look, colour: isSoft ? soft : ink }, 0)
  }
}

/** Points of the sheet as those of the world in `paperView`. */
const toWorld = (points: readonly number[], { width, height }: Sheet): Float64Array =>
  Float64Array.from(points, (value, i) => (value - (i % 2 === 0 ? width : height) / 2) / 2 ** ZOOM)
