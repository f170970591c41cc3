// The plain map: the scene on a canvas that the processor draws, anew in each frame in which something changed.
import { type Camera, constrain, type ScreenPoint, type View } from '../geometry/mercator.ts'
import { aim, freeCentreOf } from '../map/aim.ts'
import type { MapController, MapOptions, MapView } from '../map/map-controller.ts'
import { pickArea } from '../map/pick-area.ts'
import { roomOf } from '../map/room.ts'
import { areSameBoxes, type Box } from '../paint/boxes.ts'
import { boxesIn } from '../paint/boxes-in.ts'
import { canvasPen, createMeasure, createTools } from '../paint/canvas-pen.ts'
import { createFeatureFinder, type FeaturesOf } from '../paint/features.ts'
import { paintNames, paintScene } from '../paint/painter.ts'
import { type PlacedName, placeNames } from '../paint/place-names.ts'
import { isMotionReduced } from '../theme/reduced-motion.ts'
import { colourOf, motion } from '../theme/tokens.ts'
import { listenToGestures } from './gestures.ts'
import { createKeptGround } from './kept-ground.ts'
import { loadFiles } from './load-files.ts'
import { listenToFonts, loadMapFonts } from './map-fonts.ts'
import { pageMaker } from './page-maker.ts'
import { stateFinder } from './state-finder.ts'

/** Milliseconds: while the map moves, names are placed anew this often, and in between move with it. */
const NAMES_EVERY = 250

/** @throws Error where the page gives no canvas */
export function createPlainMap(options: MapOptions): MapController {
  const { container, events } = options
  const canvas = makeCanvas(options)
  // Drawn by the processor: where there is no graphics card that is the faster way by far.
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (!context) throw new Error('the page gives no canvas')
  container.append(canvas)

  const tools = createTools(pageMaker)
  let measure = createMeasure(context)
  const find = createFeatureFinder()
  const ground = createKeptGround(pageMaker)
  const files = loadFiles(options.root, () => requestFrame(), events.onError)
  let map: MapView = options.view
  let size = { width: container.clientWidth, height: container.clientHeight }
  let camera = constrain(options.camera, size)
  let names: readonly PlacedName[] | null = null
  let namesPlacedAt = 0
  /** What lay on the map then. */
  let covered: readonly Box[] = []
  let frame = 0
  let flight: { from: Camera; to: Camera; start: number; length: number } | null = null
  let isHeld = false
  /** By another map, which this one follows. */
  let isLed = false
  let areFontsThere = false
  let isLandThere = false
  let isDestroyed = false

  const view = (): View => ({ ...size, camera })
  const isMoving = () => isHeld || isLed || flight !== null
  const room = () => roomOf(container, options.panels(), options.corner())
  const requestFrame = () => {
    if (frame === 0 && !isDestroyed) frame = requestAnimationFrame(draw)
  }

  function draw(now: number) {
    frame = 0
    if (flight) advance(now)
    const ratio = devicePixelRatio || 1
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)]
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width
      canvas.height = height
    }
    if (!context || width === 0 || height === 0) return
    const featuresOf: FeaturesOf = find(map.scene, files.get)
    const colours = (token: Parameters<typeof colourOf>[0]) => colourOf(token, map.palette)
    const pen = canvasPen(context, view(), ratio, tools)
    const areFilesThere = files.areThere(map.scene)
    const isComplete = areFilesThere && areFontsThere
    // Areas without their land would be a picture of something else.
    isLandThere ||= areFilesThere
    if (!isLandThere) {
      pen.ground(colours(map.scene.ground))
      return
    }
    const paintGround = (on: CanvasRenderingContext2D, of: View) =>
      paintScene(
        map.scene,
        featuresOf,
        stateFinder(map),
        of,
        colours,
        canvasPen(on, of, ratio, tools),
      )
    if (isMoving() && isComplete) ground.draw(context, view(), ratio, map, paintGround)
    else {
      ground.forget()
      paintGround(context, view())
    }
    if (!names || !isMoving() || now - namesPlacedAt > NAMES_EVERY) {
      covered = obstacles()
      names = placeNames(map.scene, featuresOf, view(), measure, covered)
      namesPlacedAt = now
    }
    paintNames(names, view(), colours, pen)
    if (flight) requestFrame()
    if (isComplete) events.onDrawn(map.scene)
  }

  const obstacles = (): Box[] => {
    const covers = [...options.covers()]
    for (const element of covers) coverSizes.observe(element)
    return boxesIn(container, covers)
  }

  const moveTo = (next: Camera) => {
    camera = constrain(next, size)
    events.onMove(view())
    requestFrame()
  }
  const rest = () => {
    names = null
    events.onRest(view())
    requestFrame()
  }
  const flyTo = (to: Camera, length: number) => {
    isLed = false
    if (length === 0 || isMotionReduced()) {
      flight = null
      moveTo(to)
      return rest()
    }
    flight = { from: camera, to, start: performance.now(), length }
    requestFrame()
  }
  function advance(now: number) {
    if (!flight) return
    const { from, to, start, length } = flight
    const share = Math.min(1, Math.max(0, (now - start) / length))
    const eased = 1 - (1 - share) ** 3
    camera = constrain(between(from, to, eased), size)
    events.onMove(view())
    if (share < 1) return
    flight = null
    // The last frame of a flight is drawn at rest.
    names = null
    events.onRest(view())
  }
  const pick = (point: ScreenPoint) => pickArea(view(), point, map.index, map.layers)

  const stopListening = listenToGestures(canvas, {
    view,
    onCamera: moveTo,
    onHeld: (held) => {
      if (held) {
        flight = null
        isLed = false
      }
      isHeld = held
      if (!held) rest()
    },
    onStep: (to) => flyTo(constrain(to, size), motion.step),
    onClick: (point) => events.onSelect(pick(point)),
    onPoint: (point) => {
      const area = point && !isMoving() ? pick(point) : null
      canvas.style.cursor = area ? 'pointer' : ''
      events.onHover(area)
    },
  })
  // Names make room where a panel grows, and come where it is folded away.
  const coverSizes = new ResizeObserver(() => {
    // It also tells of what it was only just given to watch, for which the names have made room.
    if (areSameBoxes(covered, obstacles())) return
    if (!isMoving()) names = null
    requestFrame()
  })
  const drawNow = () => {
    cancelAnimationFrame(frame)
    draw(performance.now())
  }
  const sizes = new ResizeObserver(() => {
    size = { width: container.clientWidth, height: container.clientHeight }
    camera = constrain(camera, size)
    names = null
    events.onRest(view())
    // At once, as a canvas that is stretched is a blurred one.
    drawNow()
  })
  sizes.observe(container)
  const measureAnew = () => {
    // What was measured in other fonts is wrong now.
    measure = createMeasure(context)
    names = null
    requestFrame()
  }
  const stopListeningToFonts = listenToFonts(measureAnew)
  void loadMapFonts().then(() => {
    areFontsThere = true
    measureAnew()
  })
  files.need(map.scene)
  requestFrame()
  events.onRest(view())

  return {
    show: (next) => {
      if (next.scene !== map.scene) {
        files.need(next.scene)
        names = null
      }
      map = next
      requestFrame()
    },
    drawNow,
    command: (command) => {
      const to = aim(command, map, view(), room())
      if (command.type === 'follow') {
        flight = null
        isLed = command.isMoving
        moveTo(to)
        if (!isLed) rest()
        return
      }
      const durations: Partial<Record<typeof command.type, number>> = { zoom: motion.step, jump: 0 }
      flyTo(to, durations[command.type] ?? motion.camera)
    },
    view,
    isMoving,
    freeCentre: () => freeCentreOf(container, room().insets),
    selectAtCentre: () => {
      const area = pick(freeCentreOf(container, room().insets))
      if (area) events.onSelect(area)
      return area !== null
    },
    focus: () => canvas.focus(),
    hasFocus: () => document.activeElement === canvas,
    destroy: () => {
      isDestroyed = true
      cancelAnimationFrame(frame)
      stopListening()
      stopListeningToFonts()
      sizes.disconnect()
      coverSizes.disconnect()
      files.stop()
      canvas.remove()
    },
  }
}

/** On the way the zoom changes evenly, and so does the place on the screen. */
function between(from: Camera, to: Camera, share: number): Camera {
  const zoom = from.zoom + (to.zoom - from.zoom) * share
  const [a, b] = [2 ** -from.zoom, 2 ** -to.zoom]
  const along = Math.abs(a - b) < 1e-12 ? share : (a - 2 ** -zoom) / (a - b)
  // The shorter way round the world.
  const turn = ((((to.lng - from.lng + 180) % 360) + 360) % 360) - 180
  return { zoom, lng: from.lng + turn * along, lat: from.lat + (to.lat - from.lat) * along }
}

function makeCanvas({ name, help }: MapOptions): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.className = 'plain-canvas'
  canvas.tabIndex = 0
  canvas.setAttribute('role', 'region')
  canvas.setAttribute('aria-label', name)
  canvas.setAttribute('aria-describedby', help)
  return canvas
}
