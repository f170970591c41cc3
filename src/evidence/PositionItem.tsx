// One position: who, which stance, on what, in which words of ours, on what basis, and the evidence.
import { useViewer } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Position } from '../story/types.ts'
import { text } from '../text/text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { Evidence } from './Evidence.tsx'
import { VoiceTag } from './VoiceTag.tsx'

type Props = {
  readonly position: Position
  /** Whether to name what the position is on, where the place does not say it. */
  readonly showsTarget?: boolean
}

export function PositionItem({ position, showsTarget = false }: Props) {
  const { index } = useViewer()
  const target = showsTarget ? targetOf(position, index) : undefined
  return (
    <li className="position">
      <p className="position-head">
        <strong>{position.actors.map((id) => index.actors.get(id)?.name).join(', ')}</strong>
        <span className="position-stance">
          <StanceGlyph stance={position.stance} />
          {text.stances[position.stance]}
        </span>
      </p>
      {target && <p className="position-target">{target}</p>}
      <p className="position-text">{position.text}</p>
      {position.caveat && (
        <p className="caveat">
          <strong>{text.card.caveat}.</strong> {position.caveat}
        </p>
      )}
      <div className="position-foot">
        <Evidence items={position.evidence} />
        <span className="basis">
          {text.bases[position.basis]}
          <VoiceTag evidence={position.evidence} />
        </span>
      </div>
    </li>
  )
}

function targetOf({ on }: Position, index: StoryIndex): string | undefined {
  if ('proposal' in on) return index.proposals.get(on.proposal)?.title
  if ('topic' in on) return on.topic
  return undefined
}
