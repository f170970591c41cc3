// The whole report in Markdown: method, machine, and a table for each mode.
import { VIEWPORT } from './camera.ts'
import { formatTable } from './format-table.ts'
import { judge } from './judge.ts'
import { describeMachine, versionOf } from './machine.ts'
import type { ModeResult } from './measure-mode.ts'
import type { Options } from './options.ts'

const METHOD = `
Every visit is a new browser process with nothing cached, on a server of our own with gzip and no delay. The
pages take turns; there and back, so that what else the machine does falls on all. Compare the columns of a
row, not times of different days.

- **Floor**: MapLibre and the same geometry, one constant colour a layer, no names. **Leaflet**: the same files
  and colours, no tiles, one page that draws as SVG or on a canvas. The ratio to Leaflet is that to the faster.
- **Times of frames** are those at which the browser presented them: a mark of one character enters the page
  with each change, and Element Timing tells when its frame was on the screen. WebGL, canvas, SVG and HTML are
  timed alike. In a drag on the floor its gaps agreed with those of WebGL fences to 5 ms. Where the browser does
  not answer for a mark within 3 s, the time counts at which it had made that frame.
- **Text and areas painted**: the later of the first text and the first areas. The areas of the app are there
  with its first picture (an image in the map's panel), else with the first complete picture of its map; those
  of the floor and of Leaflet with the first frame that has land, states and areas.
- **Areas visible and clickable**: real clicks on Donetsk oblast, one every 50 ms from the navigation on, until
  a card with its name is to be seen, whoever shows it.
- **Script before the first click** is what the server had handed over by then, as sent.
- **The map that stays** is ready when its panel is no longer busy and no longer shows the first picture;
  the picture is complete with the last change before 0.7 s of rest.
- **Click to painted card**: time on the main thread from the trace of the browser; elapsed from the input
  event to the card on the screen. The camera may fly only after that: the row below counts until it rests.
- **Frames of a moving map**: an animation frame counts when the map changed in it: a WebGL draw call, drawing on
  a canvas, SVG or a transform rewritten, a running transition of the map. Gestures of 4 s, to and fro by the
  clock. What a worker draws on a canvas of its own would not be seen. Dragged, the plain map brings ground that it
  has painted already to its new place and paints what comes into sight: each frame is whole, and counts as drawn.
- **Bars** are those of the issue that asked for this bench. Limits in milliseconds are meant for an idle machine.
`.trim()

/** The moment before the first page was opened. */
export type Begun = { readonly date: Date; readonly load: number }

export function formatReport(
  options: Options,
  results: readonly ModeResult[],
  { date, load }: Begun,
): string {
  const [first] = results
  const camera = first && `${first.camera.zoom}/${first.camera.lat}/${first.camera.lng}`
  return `${[
    '# The bench',
    'Written by `npm run bench`; do not edit.',
    [
      `- Date: ${date.toISOString().slice(0, 10)}; medians of ${options.runs} ${options.runs === 1 ? 'run' : 'runs'}`,
      `- Machine: ${describeMachine()}; load before the first visit ${load.toFixed(1)}`,
      `- Chromium ${first?.browser.version ?? '–'}, MapLibre ${versionOf('maplibre-gl')}, Leaflet ${versionOf('leaflet')}, Node ${process.versions.node}`,
      `- Window ${VIEWPORT.width} × ${VIEWPORT.height}, camera ${camera}`,
    ].join('\n'),
    '## Method',
    METHOD,
    ...results.map(formatMode),
  ].join('\n\n')}\n`
}

function formatMode({ mode, browser, renderers, samples, notMeasured }: ModeResult): string {
  const rows = judge(samples, renderers)
  const renderer = renderers.app
  return [
    `## ${mode.title}`,
    `Flags: \`${mode.args.join(' ')}\`. WebGL: ${browser.glRenderer ?? 'none'}.${
      renderer ? ` The app chose: ${renderer}.` : ''
    }`,
    rows.length > 0 ? formatTable(rows) : 'No page of the app was measured.',
    ...(notMeasured.length > 0
      ? [notMeasured.map((line) => `- Not measured: ${line}`).join('\n')]
      : []),
  ].join('\n\n')
}
