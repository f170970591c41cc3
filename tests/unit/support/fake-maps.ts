// Maps that draw nothing and do what they are told, for whoever hands the map from one to the other.
import { vi } from 'vitest'
import type { Camera } from '../../../src/geometry/mercator.ts'
import type {
  MapController,
  MapEvents,
  MapOptions,
  MapView,
} from '../../../src/map/map-controller.ts'
import type { CameraCommand } from '../../../src/state/camera-commands.ts'

/** As much of an element as a map's layer needs. */
export class FakeElement {
  inert = false
  className = ''
  parent: FakeElement | null = null
  children: FakeElement[] = []
  append(child: FakeElement) {
    child.remove()
    child.parent = this
    this.children.push(child)
  }
  prepend(child: FakeElement) {
    child.remove()
    child.parent = this
    this.children.unshift(child)
  }
  remove() {
    const { parent } = this
    if (parent) parent.children = parent.children.filter((one) => one !== this)
    this.parent = null
  }
}

const SIZE = { width: 800, height: 600 }

export type FakeMap = {
  readonly name: string
  readonly options: MapOptions
  readonly events: MapEvents
  readonly layer: FakeElement
  readonly commands: CameraCommand[]
  /** What it was shown, last. */
  shown: MapView
  camera: Camera
  isMoving: boolean
  hasFocus: boolean
  isDestroyed: boolean
  readonly controller: MapController
  /** Its picture of the last scene is complete. */
  readonly finish: () => void
  readonly rest: () => void
}

export function createFakeMap(name: string, options: MapOptions): FakeMap {
  const fake: FakeMap = {
    name,
    options,
    events: options.events,
    layer: options.container as unknown as FakeElement,
    commands: [],
    shown: options.view,
    camera: options.camera,
    isMoving: false,
    hasFocus: false,
    isDestroyed: false,
    finish: () => options.events.onDrawn(fake.shown.scene),
    rest: () => {
      fake.isMoving = false
      options.events.onRest(fake.controller.view())
    },
    controller: {
      show: (view) => {
        fake.shown = view
      },
      drawNow: () => {},
      command: (command) => {
        fake.commands.push(command)
        if (command.type === 'jump') fake.camera = command.camera
      },
      view: () => ({ ...SIZE, camera: fake.camera }),
      isMoving: () => fake.isMoving,
      freeCentre: () => ({ x: 400, y: 300 }),
      selectAtCentre: vi.fn(() => true),
      focus: () => {
        fake.hasFocus = true
      },
      hasFocus: () => fake.hasFocus,
      destroy: () => {
        fake.isDestroyed = true
      },
    },
  }
  return fake
}
