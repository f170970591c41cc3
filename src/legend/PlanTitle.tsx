// The name of the plan that is drawn, as a title over the map: within it colours tell what each provision comes to.
import { useViewer, useViewerState } from '../state/viewer-context.ts'

export function PlanTitle() {
  const { index } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const plans = overlays.flatMap((id) => index.proposals.get(id) ?? [])
  return plans
    .filter(({ kind }) => kind === 'plan')
    .map(({ id, title, standing }) => (
      <p key={id} className="plan-title" lang={index.story.language} data-on-map>
        <strong>{title}</strong>
        <span>{standing}</span>
      </p>
    ))
}
