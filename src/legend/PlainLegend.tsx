// A legend that only tells, folded at first: for maps whose areas and proposals are told of beside them.
import { useState } from 'react'
import { Swatch } from '../ui/Swatch.tsx'
import { LegendFrame } from './LegendFrame.tsx'
import type { LegendRow } from './legend-words.ts'

type Props = { readonly rows: readonly LegendRow[] }

export function PlainLegend({ rows }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <LegendFrame isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
      {rows.map(({ looks, words }) => (
        <li key={words} className="legend-row">
          <Swatch looks={looks} />
          <span>{words}</span>
        </li>
      ))}
    </LegendFrame>
  )
}
