// Where the camera goes for a command, on any map: the same place, whoever draws it.
import { boundsOfArea } from '../geometry/area-bounds.ts'
import { type Bounds, isWithin, unite } from '../geometry/bounds.ts'
import { type Camera, constrain, fitBounds, type View } from '../geometry/mercator.ts'
import type { CameraCommand } from '../state/camera-commands.ts'
import type { AreaId } from '../story/types.ts'
import type { Insets } from './free-insets.ts'
import type { MapView } from './map-controller.ts'
import { fitInto, type Room } from './room.ts'

/** Zoom level beyond which the camera does not go by itself. */
export const CLOSEST_FIT = 8

export function aim(command: CameraCommand, map: MapView, view: View, room: Room): Camera {
  const { bounds } = map.index.story.view
  const onto = (near: Bounds) => fitInto(near, view, room, CLOSEST_FIT)
  // All of the story lies under some corner.
  const onStory = () => fitBounds(bounds, view, room.insets, CLOSEST_FIT)
  switch (command.type) {
    case 'fit-area': {
      const found = boundsFor(command.area, map)
      return found ? onto(found) : onStory()
    }
    case 'fit-areas': {
      const found = boundsForAll(command.areas, map)
      return found ? onto(found) : onStory()
    }
    case 'fit-story':
      return onStory()
    case 'zoom':
      return constrain({ ...view.camera, zoom: view.camera.zoom + command.by }, view)
    case 'jump':
    case 'follow':
      return constrain(command.camera, view)
  }
}

/** None of an area that is not drawn. */
function boundsFor(area: AreaId, { index, layers }: MapView): Bounds | null {
  const found = index.areas.get(area)
  return found ? boundsOfArea(found, layers) : null
}

/** Far ones would take the near ones out of sight; null where none is near. */
function boundsForAll(areas: readonly AreaId[], map: MapView): Bounds | null {
  const drawn = areas.map((area) => boundsFor(area, map)).filter((bounds) => bounds !== null)
  return unite(drawn.filter((bounds) => isWithin(bounds, map.index.story.view.bounds)))
}

export function freeCentreOf(container: Element, { top, right, bottom, left }: Insets) {
  const { clientWidth, clientHeight } = container
  return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 }
}
