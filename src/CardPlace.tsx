// The place of the card: a card that cannot be shown leaves the rest of the page, and the next card, as they are.
import { Card } from './card/Card.tsx'
import type { CardPlace as Place } from './shell/use-card-place.ts'
import { useViewerState } from './state/viewer-context.ts'
import { useText } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

export function CardPlace({ place }: { readonly place: Place }) {
  const text = useText()
  const selection = useViewerState(({ link }) => link.selection)
  return (
    <ErrorBoundary part={text.card.name} shows={selection}>
      <Card isShown={place !== 'none'} />
    </ErrorBoundary>
  )
}
