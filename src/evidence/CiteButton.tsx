// Opens the citation of a passage, a position or a provision.
import type { Citable } from '../state/dialog.ts'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'

export function CiteButton({ cited }: { readonly cited: Citable }) {
  const text = useText()
  const { store } = useViewer()
  return (
    <button
      type="button"
      className="cite-button"
      aria-haspopup="dialog"
      onClick={() => store.dispatch({ type: 'dialog-opened', dialog: { type: 'cite', cited } })}
    >
      {text.tools.cite}
    </button>
  )
}
