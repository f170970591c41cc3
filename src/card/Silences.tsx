// Whose view a reader would expect here and the source does not give: shown, as silence is not agreement.
import { SilenceItem } from '../evidence/SilenceItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { countReaching, silencesReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Reached } from './Reached.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Silences({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const silences = silencesReaching(area.id, index)
  return (
    <Section name="silences" title={text.card.silences}>
      {countReaching(silences) === 0 && <p className="empty">{text.card.noSilences}</p>}
      <Reached reaching={silences}>
        {(items) => (
          <ul className="positions">
            {items.map((silence) => (
              <SilenceItem key={silence.id} silence={silence} />
            ))}
          </ul>
        )}
      </Reached>
    </Section>
  )
}
