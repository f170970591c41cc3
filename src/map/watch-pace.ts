// Whether a map keeps up with the hand that drags it: the first drags tell.

/** Milliseconds between two frames that a reader sees as jerks. */
const TOO_SLOW = 60
/** Frames of a drag that are enough to judge it. */
const LEAST_FRAMES = 6
/** Drags that are looked at, and of them as many too slow ones as make the map too slow. */
const DRAGS = 3
const TOO_MANY = 2

/** @param onTooSlow called once at most */
export function watchPace(onTooSlow: () => void) {
  let times: number[] = []
  let seen = 0
  let slow = 0
  return {
    onMove: () => {
      if (seen < DRAGS) times.push(performance.now())
    },
    onRest: () => {
      const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
      times = []
      if (gaps.length < LEAST_FRAMES || seen >= DRAGS) return
      seen += 1
      const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
      if (median > TOO_SLOW) slow += 1
      if (slow === TOO_MANY) {
        seen = DRAGS
        onTooSlow()
      }
    },
  }
}
