// Compares the first of the proposals that replace each other: the one that is drawn, and the next.
import { comparedFirst } from '../state/compare-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Proposal } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

type Props = { readonly name: string; readonly proposals: readonly Proposal[] }

export function CompareGroup({ name, proposals }: Props) {
  const text = useText()
  const { index, store } = useViewer()
  if (proposals.length < 2) return null
  const compare = () => {
    const { overlays } = store.getState().link
    const drawn = proposals.find(({ id }) => overlays.includes(id)) ?? proposals[0]
    if (!drawn) return
    store.dispatch({ type: 'comparison-opened', compared: comparedFirst([drawn.id], index) })
  }
  return (
    <button
      type="button"
      className="button-plain"
      aria-label={text.compare.openLong(name)}
      onClick={compare}
    >
      {text.compare.open}
    </button>
  )
}
