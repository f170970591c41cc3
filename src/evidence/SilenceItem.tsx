// One silence: whose view a reader would expect, and what the source does not give.
import type { Silence } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { ActorNames } from './ActorNames.tsx'
import { Evidence } from './Evidence.tsx'

export function SilenceItem({ silence }: { readonly silence: Silence }) {
  const text = useText()
  return (
    <li className="position">
      <p className="position-head">
        <span>
          <ActorNames ids={[silence.actor]} />
        </span>
        <span className="position-stance">
          <StanceGlyph standing="silent" />
          {text.silent}
        </span>
      </p>
      <p className="position-text">{silence.text}</p>
      <Evidence items={silence.evidence} />
    </li>
  )
}
