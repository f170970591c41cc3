// From samples to rows: a measure of one page of the app, beside the references, and whether its bars hold.
import type { Sample } from './measures/measures.ts'
import { type Bar, METRICS, type Metric } from './metrics.ts'
import { APP_PAGES, type AppPageName, LEAFLET_PAGES, type PageName } from './pages.ts'
import { type Summary, summarise } from './statistics.ts'

export type Samples = Readonly<Record<PageName, readonly Sample[]>>
/** Who draws each page of the app; pages that are not measured are left out. */
export type Renderers = Readonly<Partial<Record<PageName, string | null>>>

/** `null` where what it is compared with was not measured. */
export type Verdict = { readonly bar: Bar; readonly holds: boolean | null }

export type Row = {
  readonly metric: Metric
  readonly page: AppPageName
  readonly value: Summary
  readonly floor: Summary | null
  readonly leaflet: Readonly<Record<(typeof LEAFLET_PAGES)[number], Summary | null>>
  /** Of the medians. */
  readonly toFloor: number | null
  /** To the faster of Leaflet's two. */
  readonly toLeaflet: number | null
  readonly verdicts: readonly Verdict[]
}

export function judge(samples: Samples, renderers: Renderers): Row[] {
  return METRICS.flatMap((metric) =>
    APP_PAGES.flatMap((page) => {
      const value = summaryOf(samples[page], metric.name)
      return value ? [rowOf(metric, page, value, samples, renderers[page] ?? null)] : []
    }),
  )
}

function rowOf(
  metric: Metric,
  page: AppPageName,
  value: Summary,
  samples: Samples,
  renderer: string | null,
): Row {
  const floor = summaryOf(samples.floor, metric.name)
  const [svg, canvas] = LEAFLET_PAGES.map((name) => summaryOf(samples[name], metric.name))
  const faster = Math.min(svg?.median ?? Infinity, canvas?.median ?? Infinity)
  const toFloor = ratio(value.median, floor?.median)
  const toLeaflet = ratio(value.median, faster)
  const measured = { value: value.median, floor: toFloor, leaflet: toLeaflet }
  const bars = (metric.bars ?? []).filter(
    (bar) => (bar.renderer ?? renderer) === renderer && (bar.page ?? page) === page,
  )
  return {
    metric,
    page,
    value,
    floor,
    leaflet: { 'leaflet-svg': svg ?? null, 'leaflet-canvas': canvas ?? null },
    toFloor,
    toLeaflet,
    verdicts: bars.map((bar) => {
      const found = measured[bar.of]
      return { bar, holds: found === null ? null : found <= bar.limit }
    }),
  }
}

/** Null where there is nothing to divide by. */
const ratio = (value: number, reference = Number.NaN): number | null =>
  reference > 0 && Number.isFinite(reference) ? value / reference : null

function summaryOf(samples: readonly Sample[], name: string): Summary | null {
  const values = samples.map((sample) => sample[name] ?? Number.NaN).filter(Number.isFinite)
  return values.length > 0 ? summarise(values) : null
}
