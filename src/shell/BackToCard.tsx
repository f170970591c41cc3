// The way back to the card of what is selected, where a panel stands in front of it.
import { selectionName } from '../state/selection-name.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'

export function BackToCard() {
  const text = useText()
  const { index, store } = useViewer()
  const selection = useViewerState(({ link }) => link.selection)
  const name = selectionName(selection, index, text.language)
  if (!name) return null
  return (
    <p className="back-to-card">
      <button
        type="button"
        className="button-plain"
        onClick={() => store.dispatch({ type: 'card-asked-for' })}
      >
        <Icon name="back" /> {text.card.back(name)}
      </button>
    </p>
  )
}
