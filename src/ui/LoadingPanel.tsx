// In the place of a panel until its code is there.
import { useText } from '../text/use-text.ts'

export function LoadingPanel() {
  const text = useText()
  return <p className="pane-section empty">{text.panels.loading}</p>
}
