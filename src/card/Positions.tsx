// The positions on the area and how actors stand to each other there: direct ones, then those that reach it
// through an area that contains it or that are on a part of it.
import { PositionItem } from '../evidence/PositionItem.tsx'
import { RelationItem } from '../evidence/RelationItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { positionsReaching, relationsReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { Reached } from './Reached.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Positions({ area }: Props) {
  const { index } = useViewer()
  const positions = positionsReaching(area.id, index, 'article')
  const relations = relationsReaching(area.id, index, 'article')
  return (
    <Section title={text.card.positions}>
      {positions.direct.length + relations.direct.length === 0 && (
        <p className="empty">{text.card.noPositions}</p>
      )}
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
    </Section>
  )
}
