// The place of the card: a card that cannot be shown leaves the rest of the page, and the next card, as they are.
import { AreaCard } from './card/AreaCard.tsx'
import type { CardPlace as Place } from './shell/use-card-place.ts'
import { useViewerState } from './state/viewer-context.ts'
import { selectedArea } from './state/viewer-state.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

export function CardPlace({ place }: { readonly place: Place }) {
  const text = useText()
  const area = useViewerState(selectedArea)
  return (
    <ErrorBoundary part={text.card.name} shows={area}>
      <AreaCard isShown={place !== 'none'} />
    </ErrorBoundary>
  )
}
