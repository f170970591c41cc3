// How far apart the pictures of two cameras are.
import { type Camera, project, type Size, unproject } from '../geometry/mercator.ts'

/** CSS pixels by which the place in a corner of one picture is elsewhere in the other, at most. */
export function cameraDistance(one: Camera, other: Camera, size: Size): number {
  const corners = [
    { x: 0, y: 0 },
    { x: size.width, y: size.height },
  ]
  return Math.max(
    ...corners.map((corner) => {
      const place = unproject(corner, { ...size, camera: one })
      const there = project(place, { ...size, camera: other })
      return Math.hypot(there.x - corner.x, there.y - corner.y)
    }),
  )
}
