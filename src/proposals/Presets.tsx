// Switches that are set at once: each preset of the story draws its proposals and nothing else.
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'

export function Presets() {
  const text = useText()
  const { index, store } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const { presets = [], language } = index.story
  if (presets.length === 0) return null
  const isDrawn = (proposals: readonly string[]) =>
    proposals.length === overlays.length && overlays.every((id) => proposals.includes(id))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this row is
    <div className="presets" role="group" aria-label={text.proposals.presets}>
      {presets.map(({ id, title, proposals }) => (
        <button
          key={id}
          type="button"
          className="chip"
          lang={language}
          aria-pressed={isDrawn(proposals)}
          onClick={() =>
            store.dispatch(
              isDrawn(proposals)
                ? { type: 'proposals-cleared' }
                : { type: 'proposals-set', proposals },
            )
          }
        >
          {title}
        </button>
      ))}
    </div>
  )
}
