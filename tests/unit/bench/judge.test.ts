// Whether bars hold, and against which reference; samples are invented.
import { describe, expect, it } from 'vitest'
import { formatTable } from '../../bench/format-table.ts'
import { judge, type Renderers, type Samples } from '../../bench/judge.ts'
import type { Sample } from '../../bench/measures/measures.ts'
import { type AppPageName, PAGE_NAMES, type PageName } from '../../bench/pages.ts'

function judged(measured: Partial<Record<PageName, readonly Sample[]>>, renderers: Renderers = {}) {
  const samples = Object.fromEntries(
    PAGE_NAMES.map((name) => [name, measured[name] ?? []]),
  ) as unknown as Samples
  return judge(samples, renderers)
}

const find = (rows: ReturnType<typeof judged>, name: string, page: AppPageName = 'app') =>
  rows.find((row) => row.metric.name === name && row.page === page)

const holds = (rows: ReturnType<typeof judged>, name: string, page: AppPageName = 'app') =>
  find(rows, name, page)?.verdicts.map((verdict) => verdict.holds)

describe('judge', () => {
  it('has a row for what was measured, and no other', () => {
    const rows = judged({ app: [{ heap: 10 }], floor: [{ clickable: 100 }] })
    expect(rows.map(({ metric, page }) => [metric.name, page])).toEqual([['heap', 'app']])
  })

  it('compares medians with the floor, the limit itself included', () => {
    const floor = [{ heap: 10 }, { heap: 10 }, { heap: 99 }]
    expect(holds(judged({ app: [{ heap: 15 }], floor }), 'heap')).toEqual([true])
    expect(holds(judged({ app: [{ heap: 15.1 }], floor }), 'heap')).toEqual([false])
  })

  it("compares with the faster of Leaflet's two", () => {
    const rows = judged({
      app: [{ clickable: 25 }],
      floor: [{ clickable: 100 }],
      'leaflet-svg': [{ clickable: 50 }],
      'leaflet-canvas': [{ clickable: 20 }],
    })
    expect(find(rows, 'clickable')?.toLeaflet).toBe(1.25)
    expect(holds(rows, 'clickable')).toEqual([true, false])
  })

  it('leaves open what has no reference', () => {
    const rows = judged({ app: [{ clickable: 25 }] })
    expect(holds(rows, 'clickable')).toEqual([null, null])
    expect(find(rows, 'clickable')).toMatchObject({ floor: null, toFloor: null, toLeaflet: null })
  })

  it('asks of each renderer what is asked of it', () => {
    const measured = {
      app: [{ dragGap: 16 }],
      'app-gl': [{ dragGap: 200 }],
      floor: [{ dragGap: 190 }],
      'leaflet-svg': [{ dragGap: 17 }],
    }
    const rows = judged(measured, { app: 'plain', 'app-gl': 'gl' })
    const bars = (page: AppPageName) =>
      find(rows, 'dragGap', page)?.verdicts.map(({ bar }) => bar.of)
    expect(bars('app')).toEqual(['leaflet'])
    expect(bars('app-gl')).toEqual(['floor'])
    expect(holds(rows, 'dragGap', 'app-gl')).toEqual([true])
  })

  it('has no ratio to nothing, but judges values', () => {
    const rows = judged({ app: [{ layoutShift: 0 }], floor: [{ layoutShift: 0 }] })
    expect(find(rows, 'layoutShift')?.toFloor).toBeNull()
    expect(holds(rows, 'layoutShift')).toEqual([true])
  })

  it('leaves out numbers that are none', () => {
    expect(judged({ app: [{ heap: Number.NaN }] })).toEqual([])
  })
})

describe('formatTable', () => {
  it('tells value, spread, references, ratios and verdicts', () => {
    const rows = judged({
      app: [{ clickable: 30 }, { clickable: 20 }, { clickable: 40 }],
      floor: [{ clickable: 100 }],
      'leaflet-canvas': [{ clickable: 60 }],
    })
    expect(formatTable(rows).split('\n')).toEqual([
      '| Measure | App | Median (least–most) | Floor | ÷ floor | Leaflet SVG | Leaflet canvas | ÷ Leaflet | Bar | Holds |',
      '| --- | --- | --: | --: | --: | --: | --: | --: | --- | --- |',
      '| Areas visible and clickable | as it chooses | 30 ms (20–40) | 100 ms | 0.30 | – | 60 ms | 0.50 | ≤ 0.28 × floor; ≤ 1 × Leaflet | **no**; yes |',
    ])
  })
})
