// What every map on the page is, whoever draws it: a view comes in by `show`, what the reader does comes out as
// events, the camera moves by command.

import type { Layers } from '../geometry/layers.ts'
import type { Camera, View } from '../geometry/mercator.ts'
import type { Scene } from '../scene/marks.ts'
import type { CameraCommand } from '../state/camera-commands.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { AreaId } from '../story/types.ts'
import type { PaletteName } from '../theme/tokens.ts'

export type PointedAt = {
  readonly selected: AreaId | null
  readonly hovered: AreaId | null
  /** Outlined, as they are all that is listed; none where all areas are. */
  readonly listed: readonly AreaId[]
}

/** What the map is a picture of. */
export type MapView = {
  readonly index: StoryIndex
  /** What can be pointed at and measured, always at the usual level. */
  readonly layers: Layers
  readonly scene: Scene
  readonly palette: PaletteName
  readonly pointedAt: PointedAt
}

export type MapEvents = {
  readonly onSelect: (area: AreaId | null) => void
  readonly onHover: (area: AreaId | null) => void
  /** Each time that the camera has moved. */
  readonly onMove: (view: View) => void
  /** Each time that the camera comes to rest, and once at the start. */
  readonly onRest: (view: View) => void
  /** The picture of the scene that was shown last is complete. */
  readonly onDrawn: (scene: Scene) => void
  readonly onError: (cause: string) => void
}

export type MapOptions = {
  /** An empty element that has a size. */
  readonly container: HTMLElement
  /** The elements that may lie over the map: the camera fits a selection beside them. */
  readonly panels: () => Iterable<Element>
  /** What lies in a corner of the map: the camera keeps a selection clear of it where that costs little. */
  readonly corner: () => Element | null
  /** These and the smaller ones: no name is written under them. */
  readonly covers: () => Iterable<Element>
  readonly view: MapView
  readonly camera: Camera
  /** Absolute address of the site's root, ending in a slash. */
  readonly root: string
  readonly name: string
  /** Ids of the elements that say what the map shows and what the keys do. */
  readonly help: string
  readonly events: MapEvents
}

export type MapController = {
  readonly show: (view: MapView) => void
  /** Draws what was shown last before it returns. */
  readonly drawNow: () => void
  readonly command: (command: CameraCommand) => void
  readonly view: () => View
  /** Whether the camera moves, or is dragged. */
  readonly isMoving: () => boolean
  /** The middle of what the panels leave free, in CSS pixels from the map's corner. */
  readonly freeCentre: () => { readonly x: number; readonly y: number }
  /** Selects the area there; false where there is none. */
  readonly selectAtCentre: () => boolean
  readonly focus: () => void
  readonly hasFocus: () => boolean
  readonly destroy: () => void
}
