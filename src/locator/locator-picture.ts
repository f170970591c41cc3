// The picture of a locator, by the map's own marks and painter, in the colours that the page's style sheets have.
import { nearSideOf } from '../geometry/globe.ts'
import type { FeaturesOf } from '../paint/features.ts'
import { paintScene } from '../paint/painter.ts'
import { type SvgNode, svgPen } from '../paint/svg-pen.ts'
import type { Scene } from '../scene/marks.ts'
import { cssColour } from '../theme/tokens.ts'
import { GLOBE_RADIUS, type Locator } from './locate-view.ts'

/**
 * None where there is no land, as its file did not come: all would be water.
 *
 * @param id unique on the page
 */
export function locatorNodes(
  locator: Locator,
  scene: Scene,
  featuresOf: FeaturesOf,
  id: string,
): readonly SvgNode[] {
  const land = scene.marks.filter(({ source }) => source === 'land')
  if (land.every((mark) => featuresOf(mark).length === 0)) return []
  const { pen, nodes } = svgPen(locator.view, id)
  const drawn = locator.kind === 'globe' ? onGlobeOf(featuresOf, locator) : featuresOf
  paintScene(scene, drawn, () => 'rest', locator.view, cssColour, pen)
  return nodes()
}

/** Areas alone: lines, which have no side, would be finer than a hair. */
const onGlobeOf =
  (featuresOf: FeaturesOf, { middle }: Locator & { kind: 'globe' }): FeaturesOf =>
  (mark) =>
    featuresOf(mark).map((one) => ({
      ...one,
      geometry: nearSideOf(one.geometry, middle, GLOBE_RADIUS),
    }))
