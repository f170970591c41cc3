// From an embedded map to the whole page, in the state that the map is in.
import { useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { addressOf } from './addresses.ts'

export function FullPageLink() {
  const text = useText()
  const link = useViewerState((state) => state.link)
  return (
    <a
      className="link-button full-page"
      href={addressOf(location, link)}
      target="_blank"
      rel="noopener"
    >
      {text.tools.fullPage}
    </a>
  )
}
