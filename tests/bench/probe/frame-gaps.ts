// Milliseconds between frames while something is going on: between animation frames, of which the browser
// runs two at once ahead of a slow GPU, and between frames of the map that the GPU has finished.
import { takeFinishedFrames } from './gpu-frames.ts'

export type FrameGaps = { readonly animation: number[]; readonly drawn: number[] }

let times: number[] | null = null

export function startFrames(): void {
  const own: number[] = []
  times = own
  takeFinishedFrames()
  const note = (time: number) => {
    if (times !== own) return
    own.push(time)
    requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
}

export function takeFrameGaps(): FrameGaps {
  const taken = times ?? []
  times = null
  return { animation: gaps(taken), drawn: gaps(takeFinishedFrames()) }
}

const gaps = (taken: readonly number[]) =>
  taken.slice(1).map((time, place) => time - (taken[place] as number))
