// When the GPU has finished what the map drew last. Fences are put behind each frame's draw calls, so the
// answer is the same for any page that draws with WebGL, whatever its own events say.

let lastFinished = 0
let finished: number[] = []
let unfinished = 0
let isFenceDue = false

export function watchGpuFrames(): void {
  const { prototype } = WebGL2RenderingContext
  const drawElements = prototype.drawElements
  prototype.drawElements = function (...call) {
    if (!isFenceDue) {
      isFenceDue = true
      // After the frame's own task, and so behind all its draw calls.
      queueMicrotask(() => setFence(this))
    }
    drawElements.apply(this, call)
  }
}

function setFence(gl: WebGL2RenderingContext) {
  isFenceDue = false
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  if (!fence) return
  gl.flush()
  unfinished += 1
  const look = () => {
    if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) return setTimeout(look, 2)
    unfinished -= 1
    lastFinished = performance.now()
    finished.push(lastFinished)
    gl.deleteSync(fence)
  }
  setTimeout(look)
}

/** When each frame since the last call was finished. */
export function takeFinishedFrames(): number[] {
  const taken = finished
  finished = []
  return taken
}

/**
 * Waits until nothing was drawn for a while.
 *
 * @param quiet milliseconds, counted from this call at the earliest
 * @returns when the last frame was finished, in milliseconds since the navigation
 */
export function settled(quiet: number): Promise<number> {
  const asked = performance.now()
  return new Promise((resolve) => {
    const look = () => {
      const since = performance.now() - Math.max(asked, lastFinished)
      if (unfinished === 0 && since > quiet) resolve(lastFinished)
      else setTimeout(look, 25)
    }
    look()
  })
}
