// Whose view a reader would expect here and the source does not give: shown, as silence is not agreement.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
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
          <li key={silence.id} className="position">
            <p className="position-head">
              <strong>{index.actors.get(silence.actor)?.name}</strong>
              <span className="position-stance">
                <StanceGlyph stance="silent" />
                {text.silent}
              </span>
            </p>
            <p className="position-text">{silence.text}</p>
            <Evidence items={silence.evidence} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
