// What other sources add about the area: another voice, in a block of its own, each with its source.
import { ContextItem } from '../evidence/ContextItem.tsx'
import { PositionItem } from '../evidence/PositionItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Area } from '../story/types.ts'
import { voiceOf } from '../story/voice.ts'
import { text } from '../text/text.ts'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Beyond({ area }: Props) {
  const { index } = useViewer()
  const facts = index.contextByArea.get(area.id) ?? []
  const positions = (index.positionsByArea.get(area.id) ?? []).filter(
    (position) => voiceOf(position.evidence, index) === 'beyond',
  )
  if (facts.length + positions.length === 0) return null
  return (
    <div className="beyond">
      <Section title={text.beyond.title}>
        <p className="hint">{text.beyond.hint}</p>
        <ul className="positions">
          {positions.map((position) => (
            <PositionItem key={position.id} position={position} showsTarget />
          ))}
          {facts.map((fact) => (
            <ContextItem key={fact.id} fact={fact} />
          ))}
        </ul>
      </Section>
    </div>
  )
}
