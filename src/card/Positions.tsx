// The positions on the area: direct ones, then those that reach it through an area that contains it.
import { PositionItem } from '../evidence/PositionItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { positionsReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { Section } from './Section.tsx'
import { Through } from './Through.tsx'

type Props = { readonly area: Area }

export function Positions({ area }: Props) {
  const { index } = useViewer()
  const { direct, through } = positionsReaching(area.id, index, 'article')
  return (
    <Section title={text.card.positions}>
      {direct.length === 0 && <p className="empty">{text.card.noPositions}</p>}
      <ul className="positions">
        {direct.map((position) => (
          <PositionItem key={position.id} position={position} showsTarget />
        ))}
      </ul>
      {through.map(({ area: container, positions }) => (
        <Through
          key={container.id}
          title={text.card.positionsThrough(container.names.en)}
          count={positions.length}
        >
          {() => (
            <ul className="positions">
              {positions.map((position) => (
                <PositionItem key={position.id} position={position} showsTarget />
              ))}
            </ul>
          )}
        </Through>
      ))}
    </Section>
  )
}
