// Rows as a table in Markdown.
import type { Row, Verdict } from './judge.ts'
import type { Metric } from './metrics.ts'
import type { AppPageName } from './pages.ts'
import type { Summary } from './statistics.ts'

/** Shorter than the pages' titles; the table's head is wide enough as it is. */
const PAGES: Readonly<Record<AppPageName, string>> = {
  app: 'as it chooses',
  'app-gl': 'MapLibre',
  'app-plain': 'plain',
}
const HEAD = [
  'Measure',
  'App',
  'Median (least–most)',
  'Floor',
  '÷ floor',
  'Leaflet SVG',
  'Leaflet canvas',
  '÷ Leaflet',
  'Bar',
  'Holds',
]
const ALIGNED = ['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '---', '---']
const NOTHING = '–'

export function formatTable(rows: readonly Row[]): string {
  return [HEAD, ALIGNED, ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function cellsOf(row: Row): string[] {
  const { metric, page, value, floor, leaflet, verdicts } = row
  return [
    metric.title,
    PAGES[page],
    format(value, metric.unit),
    median(floor, metric.unit),
    formatRatio(row.toFloor),
    median(leaflet['leaflet-svg'], metric.unit),
    median(leaflet['leaflet-canvas'], metric.unit),
    formatRatio(row.toLeaflet),
    listed(verdicts, ({ bar }) => formatBar(bar, metric.unit)),
    listed(verdicts, ({ holds }) => (holds === null ? NOTHING : holds ? 'yes' : '**no**')),
  ]
}

const listed = (verdicts: readonly Verdict[], tell: (verdict: Verdict) => string) =>
  verdicts.length > 0 ? verdicts.map(tell).join('; ') : NOTHING

function formatBar({ of, limit }: Verdict['bar'], unit: Metric['unit']): string {
  switch (of) {
    case 'value':
      return `≤ ${limit}${unit && ` ${unit}`}`
    case 'floor':
      return `≤ ${limit} × floor`
    case 'leaflet':
      return `≤ ${limit} × Leaflet`
  }
}

const formatRatio = (ratio: number | null) => ratio?.toFixed(2) ?? NOTHING

const median = (summary: Summary | null, unit: Metric['unit']) =>
  summary ? withUnit(summary.median, unit) : NOTHING

/** The median, with the least and the most where they differ. */
function format({ median, least, most }: Summary, unit: Metric['unit']): string {
  const spread = round(least) === round(most) ? '' : ` (${round(least)}–${round(most)})`
  return withUnit(median, unit) + spread
}

const withUnit = (value: number, unit: Metric['unit']) => `${round(value)}${unit && ` ${unit}`}`

const round = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 1 ? 3 : 1)
