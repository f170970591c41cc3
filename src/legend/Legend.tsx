// The legend, made from what is visible; it can be folded away, and starts so on a phone.
import { useMemo, useState } from 'react'
import { overlayColour } from '../grammar/overlay-colour.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import type { Bounds } from '../story/bounds.ts'
import { text } from '../text/text.ts'
import { useTheme } from '../theme/theme-choice.ts'
import { Icon } from '../ui/Icon.tsx'
import { Swatch } from '../ui/Swatch.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'
import { legendEntries } from './legend-entries.ts'

type Props = { readonly bounds: Bounds | null }

export function Legend({ bounds }: Props) {
  const { index, layers } = useViewer()
  const overlays = useViewerState((state) => state.overlays)
  const theme = useTheme()
  const isNarrow = useMediaQuery('(max-width: 719px)')
  const [choice, setChoice] = useState<boolean | null>(null)
  const isOpen = choice ?? !isNarrow
  const entries = useMemo(
    () => (layers ? legendEntries(index, layers, overlays, bounds) : { base: [], overlays: [] }),
    [index, layers, overlays, bounds],
  )
  if (entries.base.length + entries.overlays.length === 0) return null
  return (
    <section className="legend" aria-label={text.legend.title}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={isOpen}
        onClick={() => setChoice(!isOpen)}
      >
        {text.legend.title}
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <ul>
          {entries.overlays.map(({ proposal, effect }) => (
            <li key={`${proposal.id} ${effect}`}>
              <Swatch effect={effect} colour={overlayColour(index.story, proposal.id, theme)} />
              <span>
                <strong>{proposal.label}</strong> · {text.effectsInLegend[effect]}
              </span>
            </li>
          ))}
          {entries.base.map((kind) => (
            <li key={kind}>
              <span className={`swatch swatch-${kind}`} aria-hidden="true" />
              {text.legend[kind]}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
