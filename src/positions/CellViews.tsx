// Everything in one cell, with its evidence: what the article has, what lies beyond it, and what is not said.
import { PositionItem } from '../evidence/PositionItem.tsx'
import { SilenceItem } from '../evidence/SilenceItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Position, Silence } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'
import { usePositionsText } from '../text/positions-text.ts'

type Props = {
  readonly positions: readonly Position[]
  readonly silences: readonly Silence[]
  /** Whether to name what each view is on. */
  readonly showsTarget?: boolean
}

export function CellViews({ positions, silences, showsTarget = false }: Props) {
  const words = usePositionsText()
  const { index } = useViewer()
  const saidBy = (voice: 'article' | 'beyond') =>
    positions.filter(({ evidence }) => voiceOf(evidence, index) === voice)
  const list = (title: string, items: readonly Position[]) =>
    items.length > 0 && (
      <>
        <h4>{title}</h4>
        <ul className="positions">
          {items.map((position) => (
            <PositionItem key={position.id} position={position} showsTarget={showsTarget} />
          ))}
        </ul>
      </>
    )
  return (
    <div className="cell-views">
      {list(words.inArticle, saidBy('article'))}
      {silences.length > 0 && (
        <>
          <h4>{words.silences}</h4>
          <ul className="positions">
            {silences.map((silence) => (
              <SilenceItem key={silence.id} silence={silence} />
            ))}
          </ul>
        </>
      )}
      {list(words.beyond, saidBy('beyond'))}
      {positions.length + silences.length === 0 && <p className="empty">{words.absent}</p>}
    </div>
  )
}
