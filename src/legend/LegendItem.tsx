// One entry of the legend: what it looks like and means; opened, who says so and where.
import type { ReactNode } from 'react'
import { SWATCHES, type SwatchKind } from '../scene/swatch-looks.ts'
import { Swatch } from '../ui/Swatch.tsx'

type Props = {
  readonly swatch: ReactNode
  readonly words: ReactNode
  readonly children: ReactNode
}

export function LegendItem({ swatch, words, children }: Props) {
  return (
    <li>
      <details className="legend-item">
        <summary>
          {swatch}
          <span>{words}</span>
        </summary>
        <div className="legend-details">{children}</div>
      </details>
    </li>
  )
}

export const PlainSwatch = ({ kind }: { readonly kind: SwatchKind }) => (
  <Swatch looks={SWATCHES[kind]} />
)
