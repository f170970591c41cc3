// The accuracy tables of README.md: what we compute against what is published. The build writes them
// between two markers, so that the figures in the text are those of the committed layers.
import reasons from './data/area-differences.json'
import type { Layer } from './layers.ts'
import { markdownTable } from './markdown-table.ts'
import { idOfState } from './names.ts'
import { AREAS } from './recipes/areas.ts'
import { BORDERS } from './recipes/lines.ts'
import { STATES } from './recipes/states.ts'

const START = '<!-- accuracy:start -->'
const END = '<!-- accuracy:end -->'

/** From this difference on, in per cent, a row owes the reader a reason. */
const NOTABLE = 2

/** @throws Error for a notable difference without a reason, and for a reason without a row. */
export function accuracyTables(layers: readonly Layer[]): string {
  const published = STATES.map(({ code, officialKm2 }) => ({ id: idOfState(code), officialKm2 }))
  const known = new Map(Object.entries(reasons))
  const areaRows = [...AREAS, ...published].flatMap(({ id, officialKm2 }) => {
    if (!officialKm2) return []
    const km2 = measured(layers, id, 'km2')
    const percent = ((km2 - officialKm2) / officialKm2) * 100
    const reason = known.get(id) ?? ''
    if (Math.abs(percent) >= NOTABLE && !reason) throw new Error(`no reason given for ${id}`)
    known.delete(id)
    return [[id, formatNumber(officialKm2), formatNumber(km2), formatPercent(percent), reason]]
  })
  if (known.size > 0) throw new Error(`reasons for unknown areas: ${[...known.keys()]}`)
  const borderRows = BORDERS.map(({ id, officialKm }) => {
    return [id, formatNumber(officialKm), formatNumber(measured(layers, id, 'km'))]
  })
  const areaHeader = [
    'area',
    'published km2',
    'computed km2',
    'difference %',
    'why, where over 2 %',
  ]
  const borderHeader = ['border', 'published km', 'computed km']
  return `${markdownTable(areaHeader, areaRows)}\n\n${markdownTable(borderHeader, borderRows)}`
}

/** The README with new tables between the markers. @throws Error when a marker is missing. */
export function withAccuracyTables(readme: string, tables: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)]
  if (from < 0 || to < from) throw new Error('README.md has lost its accuracy markers')
  return `${readme.slice(0, from + START.length)}\n\n${tables}\n\n${readme.slice(to)}`
}

function measured(layers: readonly Layer[], id: string, unit: 'km' | 'km2'): number {
  for (const { collection } of layers) {
    const value: unknown = collection.features.find((one) => one.id === id)?.properties?.[unit]
    if (typeof value === 'number') return value
  }
  throw new Error(`no ${unit} computed for ${id}`)
}

function formatNumber(value: number): string {
  return value.toLocaleString('en-US')
}

function formatPercent(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`
}
