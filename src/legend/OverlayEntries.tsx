// Legend entries of the proposals that are drawn: each can be switched off, and says what it rests on.
import { Evidence } from '../evidence/Evidence.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { Swatch } from '../ui/Swatch.tsx'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem } from './LegendItem.tsx'
import type { OverlayEntry } from './legend-entries.ts'
import { overlayLooks } from './legend-looks.ts'
import { overlayWords } from './legend-words.ts'

type Props = {
  readonly entries: readonly OverlayEntry[]
  /** The entry is gone then, and the focus with it. */
  readonly onSwitchedOff: () => void
}

export function OverlayEntries({ entries, onSwitchedOff }: Props) {
  const text = useText()
  const { index, store } = useViewer()
  return entries.map((entry) => {
    const { proposal, effect, noun, holders, provisions } = entry
    return (
      <LegendItem
        key={[proposal.id, effect, noun, ...holders].join(' ')}
        swatch={<Swatch looks={overlayLooks(entry, index)} />}
        words={
          <>
            <strong>{proposal.label}</strong>
            {overlayWords(entry, index, text)}
          </>
        }
      >
        <ul>
          {provisions.map((provision) => {
            const area = index.areas.get(provision.area)
            return (
              <li key={provision.id}>
                {area && <AreaLink area={area} />}
                <p>{provision.text}</p>
                {provision.inference && (
                  <p className="caveat">
                    <strong>{text.card.inference}.</strong> {provision.inference}
                  </p>
                )}
                <Evidence items={provision.evidence} />
                <VoiceTag evidence={provision.evidence} />
              </li>
            )
          })}
        </ul>
        <button
          type="button"
          className="button"
          aria-label={text.legend.switchOffLong(proposal.title)}
          onClick={() => {
            store.dispatch({ type: 'proposal-switched', proposal: proposal.id, on: false })
            onSwitchedOff()
          }}
        >
          {text.legend.switchOff}
        </button>
      </LegendItem>
    )
  })
}
