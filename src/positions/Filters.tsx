// What is kept of the positions: by basis, by source, by area, by proposal.
import { type ReactNode, useState } from 'react'
import type { TableFilters } from '../state/table-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import { BASES } from '../story/view-words.ts'
import { VOICES } from '../story/voice.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { useTable } from './use-table.ts'

export const NO_FILTERS: TableFilters = { basis: null, voice: null, area: null, proposal: null }

export const countFilters = (filters: TableFilters): number =>
  (Object.keys(NO_FILTERS) as (keyof TableFilters)[]).filter((key) => filters[key] !== null).length

export function Filters() {
  const text = useText()
  const words = usePositionsText()
  const { index } = useViewer()
  const { table, change } = useTable()
  const on = countFilters(table)
  const [isOpen, setOpen] = useState(false)
  const { areas, proposals } = index.story
  return (
    <details
      className="positions-filters"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.filters(on)}</summary>
      {isOpen && (
        <div className="positions-fields">
          <Choice
            label={words.basis}
            any={words.anyBasis}
            value={table.basis}
            options={BASES.map((basis) => [basis, text.bases[basis]])}
            onChoose={(basis) => change({ basis })}
          />
          <Choice
            label={words.source}
            any={words.anySource}
            value={table.voice}
            options={VOICES.map((one) => [one, words.sources[one]])}
            onChoose={(voice) => change({ voice })}
          />
          <Choice
            label={words.area}
            any={words.anyArea}
            value={table.area}
            options={areas.map((area) => [area.id, nameOf(area, text.language)])}
            onChoose={(area) => change({ area })}
          />
          <Choice
            label={words.proposal}
            any={words.anyProposal}
            value={table.proposal}
            options={proposals.map(({ id, title }) => [id, title])}
            onChoose={(proposal) => change({ proposal })}
          />
          {on > 0 && (
            <button type="button" className="button-plain" onClick={() => change(NO_FILTERS)}>
              {words.clear}
            </button>
          )}
        </div>
      )}
    </details>
  )
}

type ChoiceProps<Value extends string> = {
  readonly label: ReactNode
  /** What stands for no choice. */
  readonly any: string
  readonly value: Value | null
  readonly options: readonly (readonly [Value, string])[]
  readonly onChoose: (value: Value | null) => void
  readonly isDisabled?: boolean
}

/** A select with its label above it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, any, value, options, onChoose, isDisabled } = props
  return (
    <label className="positions-field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        disabled={isDisabled}
        onChange={({ target }) =>
          onChoose(options.find(([one]) => one === target.value)?.[0] ?? null)
        }
      >
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
