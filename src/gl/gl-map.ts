// The map that MapLibre draws, where there is a graphics card.
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'
import { type Camera, constrain, ZOOM } from '../geometry/mercator.ts'
import { aim, freeCentreOf } from '../map/aim.ts'
import type { MapController, MapOptions, PointedAt } from '../map/map-controller.ts'
import { pickArea } from '../map/pick-area.ts'
import { roomOf } from '../map/room.ts'
import { motion } from '../theme/tokens.ts'
import { applyChanges, diffStyles } from './apply-style.ts'
import { coverNames } from './cover-names.ts'
import { applyFeatureStates } from './feature-states.ts'
import { freeFileData } from './free-file-data.ts'
import { addNamedImage } from './images.ts'
import { paintPageFirst } from './page-first.ts'
import { copyForPaper } from './paper-copy.ts'
import './start-worker.ts'
import { createStyleMaker } from './style-of-scene.ts'
import { watchPointer } from './watch-pointer.ts'

export type GlEvents = {
  /** The graphics context was lost; MapLibre waits for the browser to give it back. */
  readonly onLost: () => void
  readonly onRestored: () => void
}

const NOTHING: PointedAt = { selected: null, hovered: null, listed: [] }

/** @throws GPUInitializationError where there is no WebGL 2 */
export function createGlMap(options: MapOptions, glEvents: GlEvents): MapController {
  const { container, events } = options
  const styleOf = createStyleMaker(options.root)
  let map = options.view
  let style: StyleSpecification = styleOf(map.scene, map.palette, options.camera.zoom)
  let pointedAt = NOTHING
  /** False before the style is there and while the graphics context is lost: setters would throw. */
  let isStyleThere = false

  const room = () => roomOf(container, options.panels(), options.corner())
  const gl = new MapLibreMap({
    container,
    style,
    center: [options.camera.lng, options.camera.lat],
    zoom: options.camera.zoom,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    fadeDuration: 0,
    locale: { 'Map.Title': options.name },
  })
  gl.getCanvas().setAttribute('aria-describedby', options.help)
  gl.setMissingStyleImageResolver((name) => addNamedImage(gl, name))
  gl.touchZoomRotate.disableRotation()
  gl.keyboard.disableRotation()
  // Its own zooms from where the first click has moved the camera to.
  gl.doubleClickZoom.disable()
  copyForPaper(gl)
  freeFileData(gl, () => style)
  paintPageFirst(gl)

  const view = () => {
    const { lng, lat } = gl.getCenter()
    const { clientWidth: width, clientHeight: height } = container
    return { width, height, camera: { zoom: gl.getZoom(), lng, lat } }
  }
  const show = (next: typeof map) => {
    const isOther = next.scene !== map.scene
    map = next
    if (!isStyleThere) return
    // Only after a frame does it say that it is idle, and a scene may come that looks as the last one did.
    if (isOther) gl.triggerRepaint()
    const nextStyle = styleOf(map.scene, map.palette, gl.getZoom())
    applyChanges(gl, diffStyles(style, nextStyle))
    style = nextStyle
    applyFeatureStates(gl, map.index, pointedAt, map.pointedAt)
    pointedAt = map.pointedAt
  }

  const coverAnew = coverNames(gl, options.covers)
  gl.on('style.load', () => {
    isStyleThere = true
    coverAnew()
    pointedAt = NOTHING
    show(map)
    // The first move happens before anyone can listen.
    events.onRest(view())
  })
  gl.on('webglcontextlost', () => {
    isStyleThere = false
    glEvents.onLost()
  })
  gl.on('webglcontextrestored', glEvents.onRestored)
  gl.on('move', () => events.onMove(view()))
  gl.on('moveend', () => {
    // Patterns are as large as they should be again.
    show(map)
    events.onRest(view())
  })
  gl.on('idle', () => events.onDrawn(map.scene))
  gl.on('error', ({ error }) => events.onError(error.message))
  const pick = (point: { x: number; y: number }) => pickArea(view(), point, map.index, map.layers)
  const stepTo = ({ zoom, lng, lat }: Camera) =>
    gl.easeTo({ zoom, center: [lng, lat], duration: motion.step })
  watchPointer(gl, {
    pick,
    view,
    onStep: (to) => stepTo(constrain(to, view())),
    onHover: events.onHover,
    onSelect: events.onSelect,
  })

  return {
    show,
    drawNow: () => void gl.redraw(),
    command: (command) => {
      const { zoom, lng, lat } = aim(command, map, view(), room())
      const camera = { zoom, center: [lng, lat] as [number, number] }
      if (command.type === 'jump' || command.type === 'follow') gl.jumpTo(camera)
      else if (command.type === 'zoom') gl.easeTo({ ...camera, duration: motion.step })
      else gl.easeTo({ ...camera, duration: motion.camera })
    },
    view,
    isMoving: () => gl.isMoving(),
    freeCentre: () => freeCentreOf(container, room().insets),
    selectAtCentre: () => {
      const area = pick(freeCentreOf(container, room().insets))
      if (area) events.onSelect(area)
      return area !== null
    },
    focus: () => gl.getCanvas().focus(),
    hasFocus: () => document.activeElement === gl.getCanvas(),
    destroy: () => gl.remove(),
  }
}
