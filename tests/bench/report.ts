// From samples to a table: medians of both pages, their ratio, and whether the bar is met.
import { METRICS, type Metric } from './metrics.ts'
import type { PageName } from './pages.ts'
import { type Summary, summarise } from './statistics.ts'

export type Samples = Readonly<Record<PageName, readonly Readonly<Record<string, number>>[]>>

export type Row = {
  readonly metric: Metric
  readonly app: Summary | null
  readonly floor: Summary | null
  /** Of the medians. */
  readonly ratio: number | null
  readonly isMet: boolean | null
}

export function makeRows(samples: Samples): Row[] {
  return METRICS.map((metric) => {
    const app = summaryOf(samples.app, metric.app)
    const floor = summaryOf(samples.floor, metric.floor ?? metric.app)
    const ratio = app && floor && floor.median > 0 ? app.median / floor.median : null
    const value = metric.bar?.of === 'ratio' ? ratio : (app?.median ?? null)
    const isMet = metric.bar && value !== null ? value <= metric.bar.limit : null
    return { metric, app, floor, ratio, isMet }
  })
}

function summaryOf(samples: Samples[PageName], name: string): Summary | null {
  const values = samples.map((sample) => sample[name] ?? Number.NaN).filter(Number.isFinite)
  return values.length > 0 ? summarise(values) : null
}

export function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ metric, app, floor, ratio, isMet }) => [
    metric.title,
    format(app, metric.unit),
    format(floor, metric.unit),
    ratio === null ? '–' : ratio.toFixed(2),
    metric.bar?.text ?? '–',
    isMet === null ? '–' : isMet ? 'yes' : 'no',
  ])
  return [
    ['Metric', 'App', 'Floor', 'Ratio', 'Bar', 'Met?'],
    ['---', '--:', '--:', '--:', '---', '---'],
    ...lines,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** The median, with the least and the most where they differ. */
function format(summary: Summary | null, unit: Metric['unit']): string {
  if (!summary) return '–'
  const { median, least, most } = summary
  const spread = round(least) === round(most) ? '' : ` (${round(least)}–${round(most)})`
  return `${round(median)}${unit && ` ${unit}`}${spread}`
}

const round = (value: number): string =>
  value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(value < 1 ? 3 : 1)
