// What is reported: each measure's title, unit and bars. A bar is a limit for a page of the app, or for its
// ratio to a reference; measures without one are there to explain the others.
import type { AppPageName } from './pages.ts'

export type Renderer = 'gl' | 'plain'

export type Bar = {
  readonly of: 'value' | 'floor' | 'leaflet'
  readonly limit: number
  /** Left out where it holds for whoever draws the map. */
  readonly renderer?: Renderer
  /** Left out where it is a bar for every page of the app. */
  readonly page?: AppPageName
}

export type Metric = {
  readonly title: string
  readonly unit: 'ms' | 'KB' | 'MB' | ''
  /** The name of the sample's number. */
  readonly name: string
  readonly bars?: readonly Bar[]
}

const atMost = (limit: number, of: Bar['of'] = 'value'): Bar => ({ of, limit })

/** Of one kind of movement: the floor is the measure for MapLibre, Leaflet for the plain map. */
const motion = (name: string, title: string): readonly Metric[] => [
  {
    title: `${title}: gap between new frames of the map, median`,
    unit: 'ms',
    name: `${name}Gap`,
    bars: [
      { of: 'floor', limit: 1.1, renderer: 'gl' },
      { of: 'leaflet', limit: 1, renderer: 'plain' },
    ],
  },
  {
    title: '… 95th percentile',
    unit: 'ms',
    name: `${name}Gap95`,
    bars: [
      { of: 'floor', limit: 1.1, renderer: 'gl' },
      { of: 'value', limit: 33, renderer: 'plain' },
    ],
  },
  {
    title: '… share of frames that were drawn anew, not only moved',
    unit: '',
    name: `${name}DrawnAnew`,
  },
]

export const METRICS: readonly Metric[] = [
  { title: 'First contentful paint', unit: 'ms', name: 'firstContentfulPaint' },
  {
    title: 'Text and areas painted',
    unit: 'ms',
    name: 'textAndAreas',
    bars: [atMost(0.75, 'floor')],
  },
  {
    title: 'Areas visible and clickable',
    unit: 'ms',
    name: 'clickable',
    bars: [atMost(0.28, 'floor'), atMost(1, 'leaflet')],
  },
  { title: '… clicks answered by another area before', unit: '', name: 'wrongAnswers' },
  {
    title: 'Script needed before the first click is answered, gzip',
    unit: 'KB',
    name: 'scriptsNeeded',
    bars: [atMost(100)],
  },
  {
    title: '… fetched by then, needed or not',
    unit: 'KB',
    name: 'scriptsBeforeClick',
  },
  {
    title: 'The map that stays is ready',
    unit: 'ms',
    name: 'mapReady',
    bars: [{ of: 'floor', limit: 1.2, page: 'app-gl' }],
  },
  { title: 'Picture complete', unit: 'ms', name: 'pictureComplete' },
  { title: 'Transferred until then', unit: 'KB', name: 'bytes' },
  { title: '… of it script', unit: 'KB', name: 'scripts' },
  { title: '… requests', unit: '', name: 'requests' },
  {
    title: 'Heap after load and collection',
    unit: 'MB',
    name: 'heap',
    bars: [atMost(1.5, 'floor')],
  },
  { title: 'Layout shift', unit: '', name: 'layoutShift', bars: [atMost(0)] },
  {
    title: 'Click to painted card, main-thread time',
    unit: 'ms',
    name: 'cardBusy',
    bars: [atMost(25)],
  },
  {
    title: '… elapsed until it was on the screen',
    unit: 'ms',
    name: 'cardElapsed',
    bars: [atMost(100)],
  },
  { title: '… until the camera rests too', unit: 'ms', name: 'cardStill' },
  { title: 'List option to painted card, main-thread time', unit: 'ms', name: 'cardBusyByOption' },
  { title: 'Geometry files loaded by selecting', unit: '', name: 'reloads', bars: [atMost(0)] },
  { title: 'Switch to painted overlay', unit: 'ms', name: 'switchPainted' },
  ...motion('drag', 'Drag with three overlays'),
  ...motion('wheel', 'Zoom by wheel'),
  ...motion('pinch', 'Zoom by pinch'),
]
