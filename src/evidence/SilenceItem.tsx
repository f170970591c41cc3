// One silence: whose view a reader would expect, and what the source does not give.
import { useViewer } from '../state/viewer-context.ts'
import type { Silence } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { Evidence } from './Evidence.tsx'

export function SilenceItem({ silence }: { readonly silence: Silence }) {
  const text = useText()
  const { index } = useViewer()
  return (
    <li className="position">
      <p className="position-head">
        <strong>{index.actors.get(silence.actor)?.name}</strong>
        <span className="position-stance">
          <StanceGlyph stance="silent" />
          {text.silent}
        </span>
      </p>
      <p className="position-text">{silence.text}</p>
      <Evidence items={silence.evidence} />
    </li>
  )
}
