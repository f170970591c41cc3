// Legend entries of the proposals that are drawn: each can be switched off, and says what it rests on.
import { Evidence } from '../evidence/Evidence.tsx'
import { shortEffect } from '../evidence/effect-words.ts'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { provisionColour } from '../grammar/provision-colour.ts'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { EffectSwatch } from '../ui/EffectSwatch.tsx'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem } from './LegendItem.tsx'
import type { OverlayEntry } from './legend-entries.ts'

type Props = {
  readonly entries: readonly OverlayEntry[]
  /** The entry is gone then, and the focus with it. */
  readonly onSwitchedOff: () => void
}

export function OverlayEntries({ entries, onSwitchedOff }: Props) {
  const text = useText()
  const { index, store } = useViewer()
  return entries.map(({ proposal, effect, noun, holders, provisions }) => (
    <LegendItem
      key={[proposal.id, effect, noun, ...holders].join(' ')}
      swatch={
        <EffectSwatch
          effect={index.grammar.lookOf(effect)}
          colour={provisionColour(index, proposal, { effect, to: [...holders] })}
        />
      }
      words={
        <>
          <strong>{proposal.label}</strong> · {shortEffect({ effect, noun }, index, text)}
          {holders.length > 0 &&
            text.legend.holders(
              holders.flatMap((id) => index.actors.get(id)?.name ?? []).join(', '),
            )}
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
  ))
}
