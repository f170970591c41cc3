// The table with what belongs to it: columns by proposals or areas, order, filters, what is folded, the legend.
import { useMemo } from 'react'
import { TABLE_SORTS } from '../state/table-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { buildTable } from './build-table.ts'
import { countFilters, Filters } from './Filters.tsx'
import { GlyphLegend } from './GlyphLegend.tsx'
import { Grid } from './Grid.tsx'
import { Strips } from './Strips.tsx'
import { useTable } from './use-table.ts'

export function TableView() {
  const text = useText()
  const words = usePositionsText()
  const { index } = useViewer()
  const { table: asked, change } = useTable()
  const isPhone = useMediaQuery(PHONE)
  const { by, basis, voice, area, proposal, sort, showsEmpty } = asked
  const table = useMemo(
    () => buildTable(index, { by, basis, voice, area, proposal, sort, showsEmpty }, text.language),
    [index, by, basis, voice, area, proposal, sort, showsEmpty, text.language],
  )
  const empty = table.empty.rows + table.empty.columns
  const Shown = isPhone ? Strips : Grid
  return (
    <>
      <div className="positions-controls">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons */}
        <div className="positions-views" role="group" aria-label={words.by}>
          <span aria-hidden="true" className="positions-label">
            {words.by}
          </span>
          {(['proposals', 'areas'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed={one === by}
              onClick={() => change({ by: one, cell: null })}
            >
              {one === 'areas' ? words.byAreas : words.byProposals}
            </button>
          ))}
        </div>
        <label className="positions-sort">
          <span>{words.sort}</span>
          <select
            value={sort}
            onChange={({ target }) =>
              change({ sort: TABLE_SORTS.find((one) => one === target.value) ?? 'story' })
            }
          >
            {TABLE_SORTS.map((one) => (
              <option key={one} value={one}>
                {words.sorts[one]}
              </option>
            ))}
          </select>
        </label>
        <Filters />
      </div>
      {by === 'areas' && <p className="positions-part hint">{words.areasHint}</p>}
      {table.columns.length > 0 && table.groups.length > 0 ? (
        <Shown table={table} />
      ) : (
        <p className="positions-part empty">{words.nothingKept}</p>
      )}
      <div className="positions-foot">
        <GlyphLegend isFiltered={countFilters(asked) > 0} />
        {empty > 0 && (
          <button
            type="button"
            className="button-plain"
            onClick={() => change({ showsEmpty: !showsEmpty })}
          >
            {showsEmpty ? words.foldEmpty : words.showEmpty(table.empty.rows, table.empty.columns)}
          </button>
        )}
      </div>
    </>
  )
}
