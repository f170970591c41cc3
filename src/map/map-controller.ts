// The one owner of the MapLibre map: state comes in by `show`, what the reader does comes out as events.
import { Map as MapLibreMap, ScaleControl, type StyleSpecification } from 'maplibre-gl'
import { type Bounds, boundsOf, ZOOM } from '../geometry/bounds.ts'
import { type Detail, detailAt } from '../geometry/detail.ts'
import { featuresOf } from '../geometry/layers.ts'
import type { CameraCommand } from '../state/camera-commands.ts'
import type { AreaId } from '../story/types.ts'
import { text } from '../text/text.ts'
import { motion } from '../theme/tokens.ts'
import { applyChanges, diffStyles } from './apply-style.ts'
import { coverNames } from './cover-names.ts'
import { applyFeatureStates, type PointedAt } from './feature-states.ts'
import { freeInsets } from './free-insets.ts'
import { addNamedImage } from './images.ts'
import type { MapViewState } from './map-view-state.ts'
import { NorthMark } from './north-mark.ts'
import { pickArea } from './pick-area.ts'
import { createStyleBuilder } from './style/build-style.ts'
import './start-worker.ts'
import { watchPointer } from './watch-pointer.ts'

export type MapEvents = {
  readonly onSelect: (area: AreaId | null) => void
  readonly onHover: (area: AreaId | null) => void
  /** What is visible, each time that the camera comes to rest. */
  readonly onBounds: (bounds: Bounds) => void
  /** The level of detail that the camera needs, each time that the camera comes to rest. */
  readonly onDetail: (detail: Detail) => void
  /** The picture is complete, at this level of detail. */
  readonly onDrawn: (detail: Detail) => void
  readonly onError: (cause: string) => void
  readonly onInterrupted: () => void
}

export type MapController = {
  readonly show: (view: MapViewState) => void
  readonly command: (command: CameraCommand) => void
  /** The middle of what the panels leave free, in CSS pixels from the map's corner. */
  readonly freeCentre: () => { readonly x: number; readonly y: number }
  /** Selects the area there; false where there is none. */
  readonly selectAtCentre: () => boolean
  readonly destroy: () => void
}

type Options = {
  /** An empty element that has a size. */
  readonly container: HTMLElement
  /** The elements that may lie over the map. */
  readonly panels: () => Iterable<Element>
  /** These and the smaller ones: no name is written under them. */
  readonly covers: () => Iterable<Element>
  readonly view: MapViewState
  readonly name: string
  /** Id of the element that says what the keys do. */
  readonly help: string
  readonly events: MapEvents
}

const NOTHING: PointedAt = { selected: null, hovered: null, listed: [] }
const CLOSEST_FIT = 8

/** @throws GPUInitializationError where there is no WebGL 2 */
export function createMapController(options: Options): MapController {
  const { container, panels, events } = options
  const root = new URL(import.meta.env.BASE_URL, document.baseURI).href
  let { view } = options
  const buildStyle = createStyleBuilder(root)
  let style: StyleSpecification = buildStyle(view)
  let pointedAt = NOTHING
  /** False before the style is there and while the graphics context is lost: setters would throw. */
  let isStyleThere = false

  const padding = () =>
    freeInsets(
      container.getBoundingClientRect(),
      Array.from(panels(), (panel) => panel.getBoundingClientRect()),
    )
  const freeCentre = () => {
    const { top, right, bottom, left } = padding()
    const { clientWidth, clientHeight } = container
    return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 }
  }
  const boundsFor = (area: AreaId | null): Bounds => {
    const found = area && view.index.areas.get(area)
    return (found && boundsOf(featuresOf(found, view.layers))) || view.index.story.view.bounds
  }
  const fitTo = ([west, south, east, north]: Bounds) =>
    map.fitBounds([west, south, east, north], {
      padding: padding(),
      maxZoom: CLOSEST_FIT,
      duration: motion.camera,
    })

  const [west, south, east, north] = boundsFor(view.selected)
  const map = new MapLibreMap({
    container,
    style,
    hash: 'map',
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: padding(), maxZoom: CLOSEST_FIT },
    attributionControl: false,
    // Else the picture is gone when the page is printed.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    fadeDuration: 0,
    locale: { 'Map.Title': options.name },
  })
  map.getCanvas().setAttribute('aria-describedby', options.help)
  map.setMissingStyleImageResolver((name) => addNamedImage(map, name))
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NorthMark(text.map.north, text.map.northLong), 'bottom-left')
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left')

  const show = (next: MapViewState) => {
    view = next
    if (!isStyleThere) return
    const nextStyle = buildStyle(view)
    applyChanges(map, diffStyles(style, nextStyle))
    style = nextStyle
    const { selected, hovered, listed } = view
    const nextPointedAt = { selected, hovered, listed }
    applyFeatureStates(map, view.index, pointedAt, nextPointedAt)
    pointedAt = nextPointedAt
  }

  const tellCamera = () => {
    events.onBounds(map.getBounds().toArray().flat() as unknown as Bounds)
    events.onDetail(detailAt(map.getZoom()))
  }

  const coverAnew = coverNames(map, options.covers)
  map.on('style.load', () => {
    isStyleThere = true
    coverAnew()
    pointedAt = NOTHING
    show(view)
    // The first move happens before anyone can listen.
    tellCamera()
  })
  map.on('webglcontextlost', () => {
    isStyleThere = false
    events.onInterrupted()
  })
  map.on('moveend', tellCamera)
  map.on('idle', () => events.onDrawn(view.drawn.detail))
  map.on('error', ({ error }) => events.onError(error.message))
  watchPointer(map, {
    pick: (point) => pickArea(map, point, view.index, view.layers),
    onHover: events.onHover,
    onSelect: events.onSelect,
  })

  return {
    show,
    command: (command) => {
      switch (command.type) {
        case 'fit-area':
          return void fitTo(boundsFor(command.area))
        case 'fit-story':
          return void fitTo(boundsFor(null))
        case 'zoom':
          return void map.zoomTo(map.getZoom() + command.by)
      }
    },
    freeCentre,
    selectAtCentre: () => {
      const area = pickArea(map, freeCentre(), view.index, view.layers)
      if (area) events.onSelect(area)
      return area !== null
    },
    destroy: () => map.remove(),
  }
}
