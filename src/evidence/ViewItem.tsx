// One view, of an actor or between several: who, how they stand, on what, in which words of ours, when, on what
// basis, and the evidence.
import type { ReactNode } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Position, Relation } from '../story/types.ts'
import type { Text } from '../text/text.ts'
import { useText } from '../text/use-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'
import { ActorNames } from './ActorNames.tsx'
import { DateMark } from './DateMark.tsx'
import { Evidence } from './Evidence.tsx'
import { areaNamesOf } from './names.ts'
import { VoiceTag } from './VoiceTag.tsx'

type Props = {
  readonly view: Position | Relation
  /** How the actors stand: a glyph and its word. */
  readonly stance: ReactNode
  /** Whether to name what the view is on, where the place does not say it. */
  readonly showsTarget: boolean
  /** Whether its date comes first, as on the timeline. */
  readonly showsDate?: boolean
  /** What more is told of it. */
  readonly children?: ReactNode
}

export function ViewItem({ view, stance, showsTarget, showsDate = false, children }: Props) {
  const text = useText()
  const { index } = useViewer()
  const target = showsTarget ? targetOf(view, index, text) : undefined
  return (
    <li className="position">
      {showsDate && view.date && (
        <p className="event-date">
          <DateMark date={view.date} />
          <EdtfDate date={view.date} />
        </p>
      )}
      <p className="position-head">
        <span>
          <ActorNames ids={view.actors} />
        </span>
        <span className="position-stance">{stance}</span>
      </p>
      {target && <p className="position-target">{target}</p>}
      <p className="position-text">{view.text}</p>
      {view.caveat && (
        <p className="caveat">
          <strong>{text.card.caveat}.</strong> {view.caveat}
        </p>
      )}
      <div className="position-foot">
        <Evidence items={view.evidence} />
        <span className="basis">
          {text.bases[view.basis]}
          {!showsDate && view.date && (
            <>
              {' · '}
              <EdtfDate date={view.date} />
            </>
          )}
          <VoiceTag evidence={view.evidence} />
        </span>
      </div>
      {children}
    </li>
  )
}

function targetOf({ on }: Position | Relation, index: StoryIndex, text: Text): string | undefined {
  if ('proposal' in on) return index.proposals.get(on.proposal)?.title
  if ('topic' in on) return on.topic
  return areaNamesOf([on.area], index, text.language)
}
