// Commands to the map's camera. The camera belongs to the map that draws; nobody else moves it.
import type { Camera } from '../geometry/mercator.ts'
import type { AreaId } from '../story/types.ts'

export type CameraCommand =
  | { readonly type: 'fit-area'; readonly area: AreaId }
  /** Those of them that lie within the story's first view; the whole of it where none does. */
  | { readonly type: 'fit-areas'; readonly areas: readonly AreaId[] }
  | { readonly type: 'fit-story' }
  | { readonly type: 'zoom'; readonly by: 1 | -1 }
  | { readonly type: 'jump'; readonly camera: Camera }
  /** To go where another map goes, and to rest where it rests. */
  | { readonly type: 'follow'; readonly camera: Camera; readonly isMoving: boolean }

export type CameraCommands = {
  readonly send: (command: CameraCommand) => void
  /** @returns a function that ends the subscription */
  readonly receive: (receiver: (command: CameraCommand) => void) => () => void
}

export function createCameraCommands(): CameraCommands {
  const receivers = new Set<(command: CameraCommand) => void>()
  /** The last one that there was no map for: it waits until there is one. */
  let waiting: CameraCommand | null = null
  return {
    send: (command) => {
      if (receivers.size === 0) waiting = command
      for (const receiver of receivers) receiver(command)
    },
    receive: (receiver) => {
      receivers.add(receiver)
      if (waiting) receiver(waiting)
      waiting = null
      return () => receivers.delete(receiver)
    },
  }
}
