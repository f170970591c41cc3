// What other sources add about the area: another voice, in a block of its own, each with its source.
import { ContextItem } from '../evidence/ContextItem.tsx'
import { PositionItem } from '../evidence/PositionItem.tsx'
import { RelationItem } from '../evidence/RelationItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import {
  contextReaching,
  countReaching,
  positionsReaching,
  relationsReaching,
} from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { Reached } from './Reached.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Beyond({ area }: Props) {
  const { index } = useViewer()
  const relations = relationsReaching(area.id, index, 'beyond')
  const positions = positionsReaching(area.id, index, 'beyond')
  const facts = contextReaching(area.id, index)
  if ([relations, positions, facts].every((one) => countReaching(one) === 0)) return null
  return (
    <div className="beyond">
      <Section title={text.beyond.title}>
        <p className="hint">{text.beyond.hint}</p>
        <Reached reaching={relations}>
          {(items) => (
            <ul className="positions">
              {items.map((relation) => (
                <RelationItem key={relation.id} relation={relation} showsTarget />
              ))}
            </ul>
          )}
        </Reached>
        <Reached reaching={positions}>
          {(items) => (
            <ul className="positions">
              {items.map((position) => (
                <PositionItem key={position.id} position={position} showsTarget />
              ))}
            </ul>
          )}
        </Reached>
        <Reached reaching={facts}>
          {(items) => (
            <ul className="positions">
              {items.map((fact) => (
                <ContextItem key={fact.id} fact={fact} />
              ))}
            </ul>
          )}
        </Reached>
      </Section>
    </div>
  )
}
