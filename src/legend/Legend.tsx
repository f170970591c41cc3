// The legend, made from what is visible; it can be folded away, and starts so where there is little room.
import { memo, useMemo, useRef, useState } from 'react'
import { boundsInView, type View } from '../geometry/mercator.ts'
import { useStands } from '../state/use-stands.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce } from '../state/viewer-state.ts'
import { LITTLE_ROOM, useMediaQuery } from '../ui/use-media-query.ts'
import { BaseEntries } from './BaseEntries.tsx'
import { BorderEntries } from './BorderEntries.tsx'
import { FaintEntries } from './FaintEntries.tsx'
import { LegendFrame } from './LegendFrame.tsx'
import { legendEntries } from './legend-entries.ts'
import { OverlayEntries } from './OverlayEntries.tsx'
import { StandEntries } from './StandEntries.tsx'
import { standEntries } from './stand-entries.ts'

type Props = {
  /** Where the camera rests; null before the first picture. */
  readonly view: View | null
}

export const Legend = memo(function Legend({ view }: Props) {
  const { index, layers } = useViewer()
  const overlays = useViewerState((state) => state.link.overlays)
  const seen = useViewerState((state) => state.session.seen)
  const convention = useViewerState((state) => conventionInForce(state, index))
  const { stands, actor } = useStands()
  const hasLittleRoom = useMediaQuery(LITTLE_ROOM)
  const [choice, setChoice] = useState<boolean | null>(null)
  const toggle = useRef<HTMLButtonElement>(null)
  const isOpen = choice ?? !hasLittleRoom
  const sight = useMemo(
    () => view && { bounds: boundsInView(view), zoom: view.camera.zoom },
    [view],
  )
  const entries = useMemo(
    () => layers && legendEntries(index, layers, overlays, convention, sight),
    [index, layers, overlays, convention, sight],
  )
  const standing = useMemo(
    () => layers && standEntries(stands, index, layers, sight),
    [index, layers, stands, sight],
  )
  if (!entries || !standing) return null
  return (
    <LegendFrame toggle={toggle} isOpen={isOpen} onToggle={() => setChoice(!isOpen)}>
      {actor && <StandEntries entries={standing} actor={actor} />}
      <OverlayEntries entries={entries.overlays} onSwitchedOff={() => toggle.current?.focus()} />
      <FaintEntries seen={seen} />
      <BorderEntries convention={convention} entries={entries.borders} />
      <BaseEntries entries={entries.base} />
      {!actor && <StandEntries entries={standing} actor={actor} />}
    </LegendFrame>
  )
})
