// The table on a phone: a row for each proposal or area with a strip of signs, one for each actor that has a view
// or is silent; opened, it names them, and each opens its views.
import { useMemo, useState } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { areasOf } from './areas-of.ts'
import { type Cell, type Column, columnName, countIn, type Row, type Table } from './build-table.ts'
import { CellViews } from './CellViews.tsx'
import { describeViews, Glyphs } from './Glyphs.tsx'
import { useLit } from './use-lit.ts'
import { useTable } from './use-table.ts'

export function Strips({ table }: { readonly table: Table }) {
  const words = usePositionsText()
  const rows = table.groups.flatMap((group) => group.rows)
  return (
    <ul className="strips" aria-label={words.title}>
      {table.columns.map((column) => (
        <Strip key={column.id} column={column} rows={rows} />
      ))}
    </ul>
  )
}

type StripProps = { readonly column: Column; readonly rows: readonly Row[] }

function Strip({ column, rows }: StripProps) {
  const text = useText()
  const words = usePositionsText()
  const { table } = useTable()
  const [isOpen, setOpen] = useState(table.cell?.column === column.id)
  const inIt = rows.flatMap(({ actor, cellIn }) => {
    const cell = cellIn(column)
    return cell && countIn(cell) > 0 ? [{ actor, cell }] : []
  })
  const name =
    column.type === 'proposal' ? column.proposal.title : columnName(column, text.language)
  return (
    <li className="strip">
      <h3>
        <button
          type="button"
          className="strip-head"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span>{name}</span>
          <Icon name="chevron" />
          <span className="strip-signs">
            {inIt.map(({ actor, cell }) => (
              <Glyphs key={actor.id} views={cell} words={words} />
            ))}
          </span>
        </button>
      </h3>
      {isOpen && (
        <ul className="strip-actors">
          {inIt.map(({ actor, cell }) => (
            <li key={actor.id}>
              <StripCell
                name={actor.name}
                cellRef={{ actor: actor.id, column: column.id }}
                cell={cell}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

type CellProps = {
  readonly name: string
  readonly cellRef: NonNullable<ReturnType<typeof useTable>['table']['cell']>
  readonly cell: Cell
}

function StripCell({ name, cellRef, cell }: CellProps) {
  const text = useText()
  const words = usePositionsText()
  const { index } = useViewer()
  const { table, change } = useTable()
  const isOpen = table.cell?.actor === cellRef.actor && table.cell.column === cellRef.column
  return (
    <>
      <button
        type="button"
        className="strip-actor"
        aria-expanded={isOpen}
        onClick={() => change({ cell: isOpen ? null : cellRef })}
      >
        <Glyphs views={cell} words={words} />
        <span>{name}</span>
        <span className="strip-words">{describeViews(cell, index, text)}</span>
      </button>
      {isOpen && <OpenCell cell={cell} showsTarget={table.by === 'areas'} />}
    </>
  )
}

type OpenProps = Pick<CellProps, 'cell'> & { readonly showsTarget: boolean }

/** What its views are about lights on the map as long as they are on the page. */
function OpenCell({ cell: { positions, silences }, showsTarget }: OpenProps) {
  useLit(useMemo(() => areasOf([...positions, ...silences]), [positions, silences]))
  return <CellViews positions={positions} silences={silences} showsTarget={showsTarget} />
}
