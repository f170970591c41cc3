// The page before the story is there: laid out as the viewer will be, so that nothing jumps when it comes.
import { useText } from './text/use-text.ts'

export function Loading() {
  const text = useText()
  return (
    <main className="viewer" aria-busy="true">
      <div className="sheet">
        <div className="pane">
          <div className="header loading">
            <p className="product">{text.product}</p>
            <p role="status">{text.loading}</p>
            <div className="skeleton" aria-hidden="true" />
          </div>
        </div>
      </div>
      <div className="map-panel" />
    </main>
  )
}
