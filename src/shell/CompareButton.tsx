// Opens the comparison of what is drawn, or closes the one that is open.
import { comparedFirst } from '../state/compare-room.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'

export function CompareButton() {
  const text = useText()
  const { index, store } = useViewer()
  const isOpen = useViewerState((state) => state.link.compare.length > 0)
  if (index.story.proposals.length === 0) return null
  return (
    <button
      type="button"
      className="tool-button compare-button"
      aria-pressed={isOpen}
      onClick={() =>
        store.dispatch(
          isOpen
            ? { type: 'comparison-closed' }
            : {
                type: 'comparison-opened',
                compared: comparedFirst(store.getState().link.overlays, index),
              },
        )
      }
    >
      <Icon name="compare" />
      <span className="tool-word">{text.compare.open}</span>
    </button>
  )
}
