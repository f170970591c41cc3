// What is reported: each metric's title, unit and bar. A bar is a limit for the app, or for its ratio to
// the floor; metrics without one are there to explain the others.

export type Bar = { readonly of: 'app' | 'ratio'; readonly limit: number; readonly text: string }

export type Metric = {
  readonly title: string
  readonly unit: 'ms' | 'KB' | 'MB' | ''
  /** The name of the sample's number. */
  readonly app: string
  /** Another number of the floor's sample, where the two pages are not asked the same. */
  readonly floor?: string
  readonly bar?: Bar
}

const atMost = (limit: number, unit = ''): Bar => ({
  of: 'app',
  limit,
  text: `≤ ${limit}${unit && ` ${unit}`}`,
})
const ratioAtMost = (limit: number): Bar => ({ of: 'ratio', limit, text: `ratio ≤ ${limit}` })

export const METRICS: readonly Metric[] = [
  {
    title: "Script beyond MapLibre's own at the start, gzip",
    unit: 'KB',
    app: 'scriptBeyond',
    bar: atMost(140, 'KB'),
  },
  { title: '… and what is fetched only on demand', unit: 'KB', app: 'scriptOnDemand' },
  { title: 'Script without the worker, gzip', unit: 'KB', app: 'scripts' },
  { title: "MapLibre's worker, gzip", unit: 'KB', app: 'worker' },
  { title: 'Transferred until idle', unit: 'KB', app: 'bytes' },
  { title: 'Requests until idle', unit: '', app: 'requests' },
  { title: 'First contentful paint', unit: 'ms', app: 'firstContentfulPaint' },
  {
    title: "First contentful paint beside the floor's first map picture (MapLibre `load`)",
    unit: 'ms',
    app: 'firstContentfulPaint',
    floor: 'floorLoad',
    bar: ratioAtMost(1),
  },
  { title: 'Areas clickable', unit: 'ms', app: 'clickable', bar: ratioAtMost(1.25) },
  { title: '… clicks answered by another area before', unit: '', app: 'wrongAnswers' },
  { title: 'Map picture complete', unit: 'ms', app: 'pictureComplete' },
  {
    title: 'Click to card, main-thread CPU time',
    unit: 'ms',
    app: 'selectBusy',
    bar: atMost(50, 'ms'),
  },
  { title: 'Click to card, elapsed', unit: 'ms', app: 'selectElapsed' },
  {
    title: 'List option to card, main-thread CPU time',
    unit: 'ms',
    app: 'selectBusyByOption',
    bar: atMost(50, 'ms'),
  },
  { title: 'Geometry files loaded by selecting', unit: '', app: 'reloads', bar: atMost(0) },
  { title: 'All files loaded by selecting', unit: '', app: 'requestsBySelecting' },
  { title: 'Switch to painted overlay', unit: 'ms', app: 'togglePainted' },
  {
    title: 'Pan with three overlays: gap of finished map frames, median',
    unit: 'ms',
    app: 'frameGap',
    bar: ratioAtMost(1.3),
  },
  {
    title: '… 95th percentile',
    unit: 'ms',
    app: 'frameGap95',
    bar: ratioAtMost(1.3),
  },
  { title: '… gap of animation frames, median', unit: 'ms', app: 'animationGap' },
  { title: '… 95th percentile', unit: 'ms', app: 'animationGap95' },
  { title: 'Heap after load', unit: 'MB', app: 'heap' },
  { title: 'Layout shift, sum', unit: '', app: 'layoutShift', bar: atMost(0) },
]
