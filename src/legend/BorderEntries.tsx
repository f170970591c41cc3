// Legend entries of the border convention in force: what is held or claimed, and which lines it draws anew
// or does not follow.

import { useMemo } from 'react'
import { Evidence } from '../evidence/Evidence.tsx'
import { holdingSwatch } from '../scene/swatch-looks.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Convention, Holding } from '../story/types.ts'
import { capitalise } from '../text/capitalise.ts'
import { useText } from '../text/use-text.ts'
import { Swatch } from '../ui/Swatch.tsx'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem, PlainSwatch } from './LegendItem.tsx'
import type { BorderEntry } from './legend-entries.ts'

type Props = { readonly convention: Convention; readonly entries: readonly BorderEntry[] }

export function BorderEntries({ convention, entries }: Props) {
  const { index } = useViewer()
  const text = useText()
  return entries.map((entry) =>
    'holding' in entry ? (
      <LegendItem
        key={entry.holding.label}
        swatch={<HoldingSwatch convention={convention} entry={entry} />}
        words={capitalise(entry.holding.label, index.story.language)}
      >
        <Held holding={entry.holding} />
      </LegendItem>
    ) : (
      <LegendItem
        key={entry.kind}
        swatch={<PlainSwatch kind={entry.kind} />}
        words={entry.kind === 'borders' ? convention.name : text.legend[entry.kind]}
      >
        {entry.kind === 'borders' && <p>{convention.text}</p>}
        <Evidence items={convention.evidence} />
      </LegendItem>
    ),
  )
}

function HoldingSwatch({
  convention,
  entry: { kind, holding },
}: {
  readonly convention: Convention
  readonly entry: Extract<BorderEntry, { readonly holding: Holding }>
}) {
  const looks = useMemo(() => holdingSwatch(convention, holding), [convention, holding])
  return kind === 'held-side' ? <PlainSwatch kind={kind} /> : <Swatch looks={looks} />
}

function Held({ holding: { areas, lines, evidence } }: { readonly holding: Holding }) {
  const { index } = useViewer()
  return (
    <>
      <ul>
        {[...areas, ...lines].map((id) => {
          const area = index.areas.get(id)
          return area && <li key={id}>{<AreaLink area={area} />}</li>
        })}
      </ul>
      <Evidence items={evidence} />
    </>
  )
}
