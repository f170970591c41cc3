// Where the camera was when it last rested, as `map=ZOOM/LAT/LNG`. The map owns the camera while it moves.
import { type Camera, ZOOM } from '../geometry/mercator.ts'
import { changed, type Room } from './room.ts'

export type CameraState = { readonly camera: Camera | null }
export type CameraAction =
  | { readonly type: 'camera-rested'; readonly camera: Camera }
  /** It begins where what is compared has something to say. */
  | { readonly type: 'comparison-opened' }

export const cameraRoom: Room<CameraState, CameraAction> = {
  initial: { camera: null },
  reduce: (state, action) => {
    if (action.type === 'comparison-opened') return changed(state, { camera: null })
    if (action.type !== 'camera-rested') return state
    const text = formatCamera(action.camera)
    return state.camera && formatCamera(state.camera) === text
      ? state
      : { camera: parseCamera(text) ?? null }
  },
  keys: ['map'],
  read: ({ map }) => {
    const camera = map === undefined ? undefined : (parseCamera(map) ?? parseCamera(bare(map)))
    return {
      state: { camera: camera ?? null },
      dropped: map === undefined || camera ? [] : [{ key: 'map', value: map }],
    }
  },
  write: ({ camera }) => ({ map: camera ? formatCamera(camera) : undefined }),
}

/** Without what mail programs leave behind it: a full stop, a bracket, a key of their own. */
const bare = (value: string): string => value.replace(/[?#].*$/, '').replace(/\D+$/, '')

/** A bearing and a pitch behind the place, as other maps write them, are left out. */
export function parseCamera(value: string): Camera | undefined {
  const numbers = value.split('/')
  if (numbers.length < 3 || numbers.length > 5) return undefined
  if (!numbers.every((text) => /^-?\d+(\.\d+)?$/.test(text))) return undefined
  const [zoom, lat, lng] = numbers.map(Number) as [number, number, number]
  const isThere =
    zoom >= ZOOM.least && zoom <= ZOOM.most && Math.abs(lat) <= 90 && Math.abs(lng) <= 360
  return isThere ? { zoom, lat, lng } : undefined
}

/** As many decimals as tell one pixel from the next: a pixel is 360 / (512 * 2^zoom) degrees wide. */
export function formatCamera({ zoom, lat, lng }: Camera): string {
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10)
  const round = (value: number, digits: number) => Number(value.toFixed(Math.max(0, digits)))
  return [round(zoom, 2), round(lat, decimals), round(lng, decimals)].join('/')
}
