// The legend, made from what is visible; it can be folded away, and starts so on a phone.
import { memo, useMemo, useRef, useState } from 'react'
import type { Bounds } from '../geometry/bounds.ts'
import { useStands } from '../state/use-stands.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce } from '../state/viewer-state.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { PHONE, useMediaQuery } from '../ui/use-media-query.ts'
import { BaseEntries } from './BaseEntries.tsx'
import { BorderEntries } from './BorderEntries.tsx'
import { legendEntries } from './legend-entries.ts'
import { OverlayEntries } from './OverlayEntries.tsx'
import { StandEntries } from './StandEntries.tsx'
import { standEntries } from './stand-entries.ts'

type Props = { readonly bounds: Bounds | null }

export const Legend = memo(function Legend({ bounds }: Props) {
  const text = useText()
  const { index, layers } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const convention = useViewerState((state) => conventionInForce(state, index))
  const { stands, actor } = useStands()
  const isNarrow = useMediaQuery(PHONE)
  const [choice, setChoice] = useState<boolean | null>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const isOpen = choice ?? !isNarrow
  const entries = useMemo(
    () => layers && legendEntries(index, layers, overlays, convention, bounds),
    [index, layers, overlays, convention, bounds],
  )
  const standing = useMemo(
    () => layers && standEntries(stands, index, layers, bounds),
    [index, layers, stands, bounds],
  )
  if (!entries || !standing) return null
  return (
    <section className="legend" aria-label={text.legend.title} data-on-map>
      <button
        ref={toggle}
        type="button"
        className="legend-toggle"
        aria-expanded={isOpen}
        onClick={() => setChoice(!isOpen)}
      >
        {text.legend.title}
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <ul className="legend-items">
          {actor && <StandEntries entries={standing} actor={actor} />}
          <OverlayEntries
            entries={entries.overlays}
            onSwitchedOff={() => toggle.current?.focus()}
          />
          <BorderEntries convention={convention} entries={entries.borders} />
          <BaseEntries entries={entries.base} />
          {!actor && <StandEntries entries={standing} actor={actor} />}
        </ul>
      )}
    </section>
  )
})
