// What every reference page draws: the app's own files, in drawing order, each in one plain look.

export type Look = {
  readonly file: string
  readonly type: 'fill' | 'line' | 'circle'
  readonly colour: string
  /** Of a fill; 1 where it is not given. */
  readonly opacity?: number
  /** Of a line, CSS pixels. */
  readonly width?: number
}

export const WATER = '#cfe0ea'

const fill = (file: string, colour: string, opacity = 1): Look => ({
  file,
  type: 'fill',
  colour,
  opacity,
})
const line = (file: string, colour: string, width: number): Look => ({
  file,
  type: 'line',
  colour,
  width,
})

/** Up to the areas: what a picture must have so that it shows them on their land. */
export const GROUND: readonly Look[] = [
  fill('land', '#f4f1ea'),
  fill('states', '#ffffff', 0.2),
  fill('areas', '#e9d9a8', 0.3),
]
export const WATERS: readonly Look[] = [line('rivers', '#9bbdd0', 1), fill('lakes', WATER)]
/** Drawn above the overlays. */
export const ABOVE: readonly Look[] = [
  line('borders', '#8a8577', 1),
  line('coast', '#7d97a5', 1),
  line('states', '#bbb5a5', 0.5),
  line('areas', '#bbb5a5', 0.5),
  line('lines', '#333333', 2),
  { file: 'cities', type: 'circle', colour: '#333333' },
]

export const FILES = [...new Set([...GROUND, ...WATERS, ...ABOVE].map(({ file }) => file))]
/** Files with features that can be clicked, as in the app. */
export const CLICKABLE = ['states', 'areas']
/** CSS pixels. */
export const CITY_RADIUS = 3

export const addressOf = (file: string): string =>
  new URL(`geo/${file}.geojson`, document.baseURI).href
