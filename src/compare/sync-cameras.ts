// One camera for several maps: whichever of them a reader moves leads, and the others follow it, frame by frame.
import type { Camera } from '../geometry/mercator.ts'
import { type CameraCommands, createCameraCommands } from '../state/camera-commands.ts'

export type SyncedMap = {
  readonly commands: CameraCommands
  readonly onMove: (camera: Camera) => void
  readonly onRest: (camera: Camera) => void
}

/**
 * @param onRest heard where the map that leads has come to rest
 * @returns the map of a name, the same each time; a name without a map is heard by nobody
 */
export function syncCameras(onRest: (camera: Camera) => void): (name: string) => SyncedMap {
  const maps = new Map<string, SyncedMap>()
  /** True while others are told, so that what they do then leads nobody. */
  let isLeading = false
  const lead = (by: SyncedMap, camera: Camera, isMoving: boolean) => {
    if (isLeading) return
    isLeading = true
    for (const map of maps.values()) {
      if (map !== by) map.commands.send({ type: 'follow', camera, isMoving })
    }
    isLeading = false
    if (!isMoving) onRest(camera)
  }
  const make = (): SyncedMap => {
    const map: SyncedMap = {
      commands: createCameraCommands(),
      onMove: (camera) => lead(map, camera, true),
      onRest: (camera) => lead(map, camera, false),
    }
    return map
  }
  return (name) => {
    const map = maps.get(name) ?? make()
    maps.set(name, map)
    return map
  }
}
