// In the place of a part of the page whose code did not come: why that may be, and a reload that keeps the link.
import { useText } from '../text/use-text.ts'
import { reloadCode } from './reload.ts'

export function MissingPart() {
  const text = useText()
  return (
    <div className="pane-section missing-part" role="alert">
      <p>{text.panels.missing}</p>
      <button type="button" className="button" onClick={() => void reloadCode()}>
        {text.broken.reload}
      </button>
    </div>
  )
}
