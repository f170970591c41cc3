// Where the map begins: where the link says, else at the area that it selects, else at the story's first view. To an
// area whose layer is late the map goes from there, once it can.
import { boundsOfArea } from '../geometry/area-bounds.ts'
import type { Layers } from '../geometry/layers.ts'
import { type Camera, constrain, type Size } from '../geometry/mercator.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId } from '../story/types.ts'
import { CLOSEST_FIT } from './aim.ts'
import { firstCamera, firstViewOf } from './first-view.ts'
import { fitInto, type Room } from './room.ts'

/** What the link says of it. */
type Start = { readonly camera: Camera | null; readonly selected: AreaId | null }

export function startCamera(
  { camera, selected }: Start,
  index: StoryIndex,
  layers: Layers,
  size: Size,
  room: Room,
): Camera {
  if (camera) return constrain(camera, size)
  const area = selected && index.areas.get(selected)
  const around = area && boundsOfArea(area, layers)
  if (around) return fitInto(around, size, room, CLOSEST_FIT)
  return firstCamera(
    index.story.view.bounds,
    firstViewOf((media) => matchMedia(media).matches),
  )
}
