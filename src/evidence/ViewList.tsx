// Views as a list: how actors stand to each other, and what each of them holds.
import type { View } from '../story/reaching.ts'
import { PositionItem } from './PositionItem.tsx'
import { RelationItem } from './RelationItem.tsx'

export function ViewList({ views }: { readonly views: readonly View[] }) {
  return (
    <ul className="positions">
      {views.map((view) =>
        'stance' in view ? (
          <PositionItem key={view.id} position={view} showsTarget />
        ) : (
          <RelationItem key={view.id} relation={view} showsTarget />
        ),
      )}
    </ul>
  )
}
