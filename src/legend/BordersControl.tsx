// The choice of border convention. It stands on the map and always says which one is in force.
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce } from '../state/viewer-state.ts'
import { useText } from '../text/use-text.ts'

export function BordersControl() {
  const text = useText()
  const { index, store } = useViewer()
  const inForce = useViewerState((state) => conventionInForce(state, index))
  const { conventions } = index.story
  if (conventions.length === 1) return <>{text.map.borders(inForce.name)}</>
  return (
    <label className="borders-control">
      {text.legend.borders}{' '}
      <select
        value={inForce.id}
        onChange={(event) => {
          const chosen = conventions.find(({ id }) => id === event.target.value)
          if (chosen) store.dispatch({ type: 'convention-chosen', convention: chosen.id })
        }}
      >
        {conventions.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
