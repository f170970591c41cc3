// Whose view a reader would expect here and the source does not give: shown, as silence is not agreement.
import { SilenceItem } from '../evidence/SilenceItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Silences({ area }: Props) {
  const { index } = useViewer()
  const silences = index.silencesByArea.get(area.id) ?? []
  return (
    <Section title={text.card.silences}>
      {silences.length === 0 && <p className="empty">{text.card.noSilences}</p>}
      <ul className="positions">
        {silences.map((silence) => (
          <SilenceItem key={silence.id} silence={silence} />
        ))}
      </ul>
    </Section>
  )
}
