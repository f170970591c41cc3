// Where the map shows what it is about: the washes, hatches and lines of the story's areas, painted small.
import type { View } from '../geometry/mercator.ts'
import type { Box } from '../paint/boxes.ts'
import { type CanvasMaker, canvasPen, createTools } from '../paint/canvas-pen.ts'
import type { FeaturesOf } from '../paint/features.ts'
import { paintScene } from '../paint/painter.ts'
import type { Scene } from '../scene/marks.ts'

/** CSS pixels of the map that are one pixel of the small picture: 2 to this power. */
const LEVELS = 4
const STEP = 2 ** LEVELS

/** @returns which share of a box, in CSS pixels of the map, is busy: 0 to 1 */
export function findBusyGround(
  scene: Scene,
  featuresOf: FeaturesOf,
  view: View,
  maker: CanvasMaker,
): (box: Box) => number {
  const small: View = {
    width: Math.ceil(view.width / STEP),
    height: Math.ceil(view.height / STEP),
    camera: { ...view.camera, zoom: view.camera.zoom - LEVELS },
  }
  const context = maker.canvas(small.width, small.height).getContext('2d')
  if (!context) return () => 0
  const ofStory = scene.marks.filter(({ type, source }) => {
    const data = scene.sources[source]
    return type !== 'name' && data && 'data' in data && data.isStory
  })
  // Marks come by the zoom of the map, and are painted whatever the small picture's is.
  const marks = ofStory
    .filter(({ zoom: [from, below] = [0, 24] }) => {
      return view.camera.zoom >= from && view.camera.zoom < below
    })
    .map(({ zoom: _, ...mark }) => mark as Scene['marks'][number])
  const pen = canvasPen(context, small, 1, createTools(maker))
  const inked = { ...pen, ground: () => {} }
  paintScene(
    { ...scene, marks },
    featuresOf,
    () => 'rest',
    small,
    () => 'rgb(0 0 0)',
    inked,
  )
  const { data } = context.getImageData(0, 0, small.width, small.height)
  return ([left, top, right, bottom]) => {
    let [busy, all] = [0, 0]
    for (let y = Math.floor(top / STEP); y <= bottom / STEP; y++) {
      for (let x = Math.floor(left / STEP); x <= right / STEP; x++) {
        all += 1
        if ((data[4 * (y * small.width + x) + 3] ?? 0) > 0) busy += 1
      }
    }
    return busy / all
  }
}
