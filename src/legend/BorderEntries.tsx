// Legend entries of the border convention in force: what is held or claimed, and which lines it draws anew
// or does not follow.

import { useMemo } from 'react'
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { AreaId, Convention, Holding } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Swatch } from '../ui/Swatch.tsx'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem } from './LegendItem.tsx'
import type { BorderEntry } from './legend-entries.ts'
import { borderLooks } from './legend-looks.ts'
import { borderWords } from './legend-words.ts'

type Props = { readonly convention: Convention; readonly entries: readonly BorderEntry[] }

export function BorderEntries({ convention, entries }: Props) {
  const { index } = useViewer()
  const text = useText()
  return entries.map((entry) => (
    <LegendItem
      key={'holding' in entry ? `${entry.kind} ${entry.holding.label}` : entry.kind}
      swatch={<BorderSwatch convention={convention} entry={entry} />}
      words={borderWords(entry, convention, index, text)}
    >
      {'holding' in entry ? (
        <Held {...entry} />
      ) : (
        <>
          {entry.kind === 'borders' && <p>{convention.text}</p>}
          <Evidence items={convention.evidence} />
        </>
      )}
    </LegendItem>
  ))
}

type SwatchProps = { readonly convention: Convention; readonly entry: BorderEntry }

function BorderSwatch({ convention, entry }: SwatchProps) {
  return <Swatch looks={useMemo(() => borderLooks(entry, convention), [entry, convention])} />
}

type HeldProps = { readonly holding: Holding; readonly on: readonly AreaId[] }

function Held({ holding, on }: HeldProps) {
  const { index } = useViewer()
  return (
    <>
      <ul>
        {on.map((id) => {
          const area = index.areas.get(id)
          return area && <li key={id}>{<AreaLink area={area} />}</li>
        })}
      </ul>
      <Evidence items={holding.evidence} />
    </>
  )
}
