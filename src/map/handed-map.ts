// The map of the page, handed from one who draws it to the other: the plain map first, the graphics card where it
// is there and is wanted, and back where it fails. Whoever comes draws behind the one that is seen until its
// picture is complete, at the same camera, with the same selection and overlays; the focus goes with it.
import type { Scene } from '../scene/marks.ts'
import type { DrawChoice } from '../state/drawing-room.ts'
import { cameraDistance } from './camera-distance.ts'
import type { MapController, MapEvents, MapOptions, MapView } from './map-controller.ts'
import { watchPace } from './watch-pace.ts'

export type DrawnBy = 'plain' | 'gl'

export type Makers = {
  readonly plain: (options: MapOptions) => MapController
  readonly gl: () => Promise<
    (
      options: MapOptions,
      events: { readonly onLost: () => void; readonly onRestored: () => void },
    ) => MapController
  >
  /** Whether a graphics card is there and draws by itself. */
  readonly hasGraphicsCard: () => boolean
}

export type HandEvents = {
  readonly onDrawnBy: (who: DrawnBy) => void
  /** The graphics were interrupted. */
  readonly onInterrupted: () => void
  /** The graphics card was asked for, and there is none that can be used. */
  readonly onRefused: () => void
}

export type HandedMap = MapController & { readonly drawBy: (choice: DrawChoice) => void }

/** Milliseconds that a lost graphics context has to come back. */
const PATIENCE = 2000
/** CSS pixels between two cameras that show the same picture. */
const SAME = 0.1

type Hand = {
  readonly who: DrawnBy
  readonly layer: HTMLElement
  readonly map: MapController
}

export function createHandedMap(
  options: MapOptions,
  makers: Makers,
  handEvents: HandEvents,
): HandedMap {
  let view: MapView = options.view
  let choice: DrawChoice = 'plain'
  /** Given up for as long as the page lasts. */
  let isGlGivenUp = false
  let coming: Hand | null = null
  /** The last scene that the one who comes has drawn. */
  let ready: Scene | null = null
  let isDestroyed = false
  let isFirst = true
  let lostTimer = 0
  /** Without its graphics a map never ends the way that it was on. */
  let isLost = false
  const pace = watchPace(() => {
    if (choice !== 'auto') return
    isGlGivenUp = true
    handTo('plain')
  })

  const eventsOf = (who: DrawnBy): MapEvents => {
    const isCurrent = () => current.who === who
    return {
      onSelect: (area) => isCurrent() && options.events.onSelect(area),
      onHover: (area) => isCurrent() && options.events.onHover(area),
      onMove: (moved) => {
        if (!isCurrent()) return
        if (who === 'gl') pace.onMove()
        options.events.onMove(moved)
      },
      onRest: (rested) => {
        if (!isCurrent()) return
        if (who === 'gl') pace.onRest()
        options.events.onRest(rested)
        takeOver()
      },
      onDrawn: (scene) => {
        if (!isCurrent()) return takeOver(scene)
        options.events.onDrawn(scene)
        if (isFirst) {
          isFirst = false
          // To look for a graphics card takes time that the first picture needs.
          setTimeout(() => handTo(wanted()))
        }
      },
      onError: options.events.onError,
    }
  }
  const layerFor = (isBehind: boolean) => {
    const layer = document.createElement('div')
    layer.className = 'map-layer'
    layer.inert = isBehind
    if (isBehind) options.container.prepend(layer)
    else options.container.append(layer)
    return layer
  }
  const make = (
    who: DrawnBy,
    isBehind: boolean,
    create: (own: MapOptions) => MapController,
    camera = options.camera,
  ): Hand => {
    const layer = layerFor(isBehind)
    try {
      return {
        who,
        layer,
        map: create({ ...options, container: layer, view, camera, events: eventsOf(who) }),
      }
    } catch (cause) {
      layer.remove()
      throw cause
    }
  }

  // The first events come while it is made.
  let current: Hand = { who: 'plain' } as Hand
  current = make('plain', false, makers.plain)
  handEvents.onDrawnBy('plain')

  function takeOver(scene: Scene | null = ready) {
    ready = scene
    if (!coming || scene !== view.scene || (current.map.isMoving() && !isLost)) return
    const { camera, ...size } = current.map.view()
    if (cameraDistance(camera, coming.map.view().camera, size) > SAME) {
      ready = null
      coming.map.command({ type: 'jump', camera })
      return
    }
    const old = current
    current = coming
    isLost = false
    coming = null
    ready = null
    current.layer.inert = false
    options.container.append(current.layer)
    if (old.map.hasFocus()) current.map.focus()
    dismiss(old)
    handEvents.onDrawnBy(current.who)
    options.events.onDrawn(scene)
  }
  function dismiss({ map, layer }: Hand) {
    map.destroy()
    layer.remove()
  }
  function stopComing() {
    if (coming) dismiss(coming)
    coming = null
    ready = null
  }

  const onLost = () => {
    if (current.who !== 'gl') return stopComing()
    isLost = true
    handEvents.onInterrupted()
    lostTimer = window.setTimeout(() => {
      isGlGivenUp = true
      handTo('plain')
    }, PATIENCE)
  }
  const onRestored = () => {
    isLost = false
    clearTimeout(lostTimer)
  }

  function handTo(who: DrawnBy) {
    if (coming?.who === who) return
    stopComing()
    if (current.who === who || isDestroyed) return
    const { camera } = current.map.view()
    if (who === 'plain') {
      coming = make('plain', true, makers.plain, camera)
      return
    }
    makers.gl().then(
      (create) => {
        if (isDestroyed || wanted() !== 'gl' || current.who === 'gl' || coming) return
        try {
          coming = make(
            'gl',
            true,
            (own) => create(own, { onLost, onRestored }),
            current.map.view().camera,
          )
        } catch {
          giveUp()
        }
      },
      () => giveUp(),
    )
  }
  const giveUp = () => {
    isGlGivenUp = true
    if (choice === 'gl') handEvents.onRefused()
  }
  const wanted = (): DrawnBy => {
    if (choice === 'plain' || isGlGivenUp) return 'plain'
    return choice === 'gl' || makers.hasGraphicsCard() ? 'gl' : 'plain'
  }

  return {
    drawBy: (next) => {
      if (next === choice) return
      choice = next
      if (next === 'gl') isGlGivenUp = false
      if (choice !== 'auto' || !isFirst) handTo(wanted())
    },
    show: (next) => {
      view = next
      ready = null
      current.map.show(next)
      coming?.map.show(next)
    },
    drawNow: () => current.map.drawNow(),
    command: (command) => current.map.command(command),
    view: () => current.map.view(),
    isMoving: () => current.map.isMoving(),
    freeCentre: () => current.map.freeCentre(),
    selectAtCentre: () => current.map.selectAtCentre(),
    focus: () => current.map.focus(),
    hasFocus: () => current.map.hasFocus(),
    destroy: () => {
      isDestroyed = true
      clearTimeout(lostTimer)
      stopComing()
      dismiss(current)
    },
  }
}
