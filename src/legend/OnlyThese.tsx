// Filters by an entry of the legend: only its areas are listed, and the map outlines them.
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { Trait } from '../story/traits.ts'
import { useText } from '../text/use-text.ts'

export function OnlyThese({ trait }: { readonly trait: Trait }) {
  const text = useText()
  const { store } = useViewer()
  const isOn = useViewerState((state) => state.link.only === trait)
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isOn}
      aria-label={text.legend.onlyTheseLong(text.legend[trait])}
      onClick={() => store.dispatch({ type: 'areas-filtered', only: isOn ? null : trait })}
    >
      {text.legend.onlyThese}
    </button>
  )
}
