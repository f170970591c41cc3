// What `npm run bench -- --help` answers.
import { MEASURE_NAMES } from './measures/measures.ts'
import { MODES } from './modes.ts'
import { PAGE_NAMES, PAGE_TITLES } from './pages.ts'

const WHAT: Readonly<Record<(typeof MEASURE_NAMES)[number], string>> = {
  load: 'first paint, text and areas, the complete map, bytes, heap, layout shift',
  clickable:
    'real clicks from the navigation on until the area answers, and the script fetched by then',
  card: 'an overlay switched until it is painted; a click on an area until its card is',
  drag: 'gaps between new frames of the map with three overlays while it is dragged',
  wheel: 'the same while it is zoomed by the wheel',
  pinch: 'the same while it is zoomed by two fingers',
}

const list = (entries: readonly (readonly [string, string])[]) =>
  entries.map(([name, what]) => `  ${name.padEnd(16)}${what}`)

export const HELP = [
  'npm run bench -- [options]',
  '',
  'Measures the app beside a bare MapLibre page (the floor) and beside Leaflet, all with the same geometry, each',
  'visit in a new browser, pages in turn, and tells medians, ratios and whether the bars hold. Everything takes',
  'about an hour and a half on two cores; one page in one mode takes about a minute a run. Leave the machine',
  'alone meanwhile.',
  '',
  'Options; names are parted by commas:',
  ...list([
    ['--runs N', 'how often each is measured; 5'],
    ['--modes NAMES', 'ways of rasterising; all'],
    ['--pages NAMES', 'pages; all'],
    ['--only NAMES', 'measures; all'],
    ['--layers', "instead: what each group of MapLibre's layers costs a frame; a minute or two"],
    ['--help', 'this'],
  ]),
  '',
  'Modes:',
  ...list(MODES.map(({ name, title }) => [name, title] as const)),
  '',
  'Pages:',
  ...list(PAGE_NAMES.map((name) => [name, PAGE_TITLES[name].replaceAll('`', '')] as const)),
  '',
  'Measures:',
  ...list(MEASURE_NAMES.map((name) => [name, WHAT[name]] as const)),
  '',
  'A complete run (everything, at least five times) writes tests/bench/RESULTS.md; any run writes latest.md and',
  'latest.json into tests/bench/results, which git ignores.',
].join('\n')
