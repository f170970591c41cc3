// The panel of positions: who says what as a table, two actors side by side, or room for agreement.
import '../theme/positions.css'
import { useEffect } from 'react'
import { TABLE_VIEWS } from '../state/table-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { AgreementView } from './AgreementView.tsx'
import { TableView } from './TableView.tsx'
import { TwoActorsView } from './TwoActorsView.tsx'
import { useTable } from './use-table.ts'

export function PositionsPanel() {
  const text = useText()
  const words = usePositionsText()
  const { index, store } = useViewer()
  const { table, change } = useTable()
  // Whatever lights on the map lights for this panel.
  useEffect(() => () => store.dispatch({ type: 'areas-lit', areas: [] }), [store])
  const { positions, silences } = index.story
  if (positions.length + silences.length === 0) {
    return <p className="pane-section empty">{words.none}</p>
  }
  return (
    <section className="positions-panel" aria-label={text.panels.positions}>
      <h2 className="visually-hidden">{text.panels.positions}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons */}
      <div className="positions-views" role="group" aria-label={words.view}>
        {TABLE_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            className="chip"
            aria-pressed={view === table.view}
            onClick={() => change({ view })}
          >
            {words.views[view]}
          </button>
        ))}
      </div>
      {table.view === 'table' && <TableView />}
      {table.view === 'two-actors' && <TwoActorsView />}
      {table.view === 'agreement' && <AgreementView />}
    </section>
  )
}
