// Draws a scene with a pen: marks from the bottom to the top, then the names that found room.
import type { Feature } from 'geojson'
import { projectWorld, type View } from '../geometry/mercator.ts'
import {
  atZoom,
  type ByState,
  isByState,
  type Mark,
  type Scene,
  type StrokeLook,
} from '../scene/marks.ts'
import type { ColourToken } from '../theme/tokens.ts'
import type { FeaturesOf } from './features.ts'
import { shapeOf } from './parts.ts'
import type { Pen } from './pen.ts'
import { isAtZoom, type PlacedName } from './place-names.ts'

/** How a feature of a source stands out. */
export type StateOf = (source: string, id: string) => keyof ByState<unknown>
export type Colours = (token: ColourToken) => string

/** CSS pixels of an edge that falls off, for each stroke in the place of one; and the least and most of them. */
const SOFT_STEP = 1.4
const SOFT_STEPS = { least: 2, most: 12 }
/** Lines thinner than this are not seen. */
const THINNEST = 0.05

export function paintScene(
  scene: Scene,
  featuresOf: FeaturesOf,
  stateOf: StateOf,
  view: View,
  colours: Colours,
  pen: Pen,
): void {
  const { zoom } = view.camera
  pen.ground(colours(scene.ground))
  for (const mark of scene.marks) {
    if (mark.type === 'name' || !isAtZoom(mark, zoom)) continue
    const features = featuresOf(mark)
    if (mark.type === 'stroke') {
      for (const [state, ones] of byState(mark, features, stateOf)) {
        paintStroke(mark, ones, state, zoom, colours, pen)
      }
    } else if (features.length > 0) {
      const { tile, opacity = 1 } = mark
      const paint = { colour: colours(mark.colour), opacity, ...(tile ? { tile } : {}) }
      pen.fill(
        features.flatMap((one) => shapeOf(one).parts),
        paint,
      )
    }
  }
}

function byState(mark: Mark & StrokeLook, features: readonly Feature[], stateOf: StateOf) {
  if (!isByState(mark.width) && !(mark.opacity !== undefined && isByState(mark.opacity))) {
    return features.length > 0 ? [['rest' as const, features] as const] : []
  }
  return (['rest', 'pointed', 'selected'] as const).flatMap((state) => {
    const own = features.filter(
      ({ properties }) => stateOf(mark.source, String(properties?.id)) === state,
    )
    return own.length > 0 ? [[state, own] as const] : []
  })
}

function paintStroke(
  mark: Mark & StrokeLook,
  features: readonly Feature[],
  state: keyof ByState<unknown>,
  zoom: number,
  colours: Colours,
  pen: Pen,
): void {
  const width = atZoom(isByState(mark.width) ? mark.width[state] : mark.width, zoom)
  const asked = mark.opacity ?? 1
  const opacity = isByState(asked) ? asked[state] : asked
  if (width < THINNEST) return
  const parts = features.flatMap((feature) => shapeOf(feature).parts)
  const offset = atZoom(mark.offset ?? 0, zoom)
  const soft = atZoom(mark.soft ?? 0, zoom)
  const gap = atZoom(mark.gap ?? 0, zoom)
  const sides = gap > 0 ? [-(gap + width) / 2, (gap + width) / 2] : [0]
  const steps =
    soft > 0
      ? Math.min(SOFT_STEPS.most, Math.max(SOFT_STEPS.least, Math.ceil(soft / SOFT_STEP)))
      : 1
  for (let step = 1; step <= steps; step++) {
    const own = soft > 0 ? width - (2 * soft * (step - 0.5)) / steps : width
    // What falls off over more than half of the line never comes to its full opacity, as in MapLibre.
    if (own <= 0) break
    // Each lies on the ones before, so that all together come to the opacity of the middle.
    const [before, after] = [((step - 1) / steps) * opacity, (step / steps) * opacity]
    const paint = {
      colour: colours(mark.colour),
      opacity: (after - before) / (1 - before),
      width: own,
      dash: mark.dash?.map((length) => length * width) ?? [],
      cap: mark.cap ?? 'butt',
      isSoft: soft > 0,
    }
    for (const side of sides) pen.stroke(parts, paint, offset + side)
  }
}

/** Names stand at their points, wherever the camera has gone since they were placed. */
export function paintNames(
  placed: readonly PlacedName[],
  view: View,
  colours: Colours,
  pen: Pen,
): void {
  for (const { mark, at, lines, letters, hasIcon } of placed) {
    const { x, y } = projectWorld(at, view)
    const halo = colours(mark.halo)
    const paint = { font: mark.font, halo, haloWidth: mark.haloWidth }
    if (hasIcon && mark.icon) {
      const [dx, dy] = mark.icon.offset ?? [0, 0]
      pen.glyph(mark.icon.tile, colours(mark.icon.colour ?? mark.colour), halo, x + dx, y + dy)
    }
    for (const { words, size, spacing, colour, x: dx, y: dy } of lines) {
      pen.text(words, x + dx, y + dy, { ...paint, size, spacing, colour: colours(colour) }, 0)
    }
    const size = atZoom(mark.size, view.camera.zoom)
    for (const { words, angle, x: dx, y: dy } of letters) {
      const colour = colours(mark.colour)
      pen.text(words, x + dx, y + dy, { ...paint, size, spacing: 0, colour }, angle)
    }
  }
}
