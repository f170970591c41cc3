// The way back to the card of what is selected, where a panel stands in front of it.
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { selectedArea } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'

export function BackToCard() {
  const text = useText()
  const { index, store } = useViewer()
  const selected = useViewerState(selectedArea)
  const area = selected && index.areas.get(selected)
  if (!area) return null
  return (
    <p className="back-to-card">
      <button
        type="button"
        className="button-plain"
        onClick={() => store.dispatch({ type: 'card-asked-for' })}
      >
        <Icon name="back" /> {text.card.back(nameOf(area, text.language))}
      </button>
    </p>
  )
}
