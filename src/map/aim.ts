// Where the camera goes for a command, on any map: the same place, whoever draws it.
import { boundsOfArea } from '../geometry/area-bounds.ts'
import { around, type Bounds, isWithin } from '../geometry/bounds.ts'
import { type Camera, constrain, fitBounds, type View } from '../geometry/mercator.ts'
import type { CameraCommand } from '../state/camera-commands.ts'
import type { AreaId } from '../story/types.ts'
import { freeInsets, type Insets } from './free-insets.ts'
import type { MapView } from './map-controller.ts'

/** Zoom level beyond which the camera does not go by itself. */
export const CLOSEST_FIT = 8

export function aim(command: CameraCommand, map: MapView, view: View, insets: Insets): Camera {
  const onto = (bounds: Bounds) => fitBounds(bounds, view, insets, CLOSEST_FIT)
  switch (command.type) {
    case 'fit-area':
      return onto(boundsFor(command.area, map) ?? map.index.story.view.bounds)
    case 'fit-areas':
      return onto(boundsForAll(command.areas, map))
    case 'fit-story':
      return onto(map.index.story.view.bounds)
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

/** Far ones would take the near ones out of sight. */
function boundsForAll(areas: readonly AreaId[], map: MapView): Bounds {
  const whole = map.index.story.view.bounds
  const drawn = areas.map((area) => boundsFor(area, map)).filter((bounds) => bounds !== null)
  const near = drawn.filter((bounds) => isWithin(bounds, whole))
  return near.length > 0 ? around(near) : whole
}

export function insetsOf(container: Element, panels: Iterable<Element>): Insets {
  return freeInsets(
    container.getBoundingClientRect(),
    Array.from(panels, (panel) => panel.getBoundingClientRect()),
  )
}

export function freeCentreOf(container: Element, { top, right, bottom, left }: Insets) {
  const { clientWidth, clientHeight } = container
  return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 }
}
