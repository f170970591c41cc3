// Legend entries of the border convention in force: what is held or claimed, and which lines it draws anew
// or does not follow.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Convention, Holding } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem, PlainSwatch } from './LegendItem.tsx'
import type { BorderEntry } from './legend-entries.ts'
import { borderWords } from './legend-words.ts'

type Props = { readonly convention: Convention; readonly entries: readonly BorderEntry[] }

export function BorderEntries({ convention, entries }: Props) {
  const { index } = useViewer()
  const text = useText()
  return entries.map((entry) =>
    'holding' in entry ? (
      <LegendItem
        key={entry.holding.label}
        swatch={<PlainSwatch kind={entry.kind} />}
        words={borderWords(entry, convention, index, text)}
      >
        <Held holding={entry.holding} />
      </LegendItem>
    ) : (
      <LegendItem
        key={entry.kind}
        swatch={<PlainSwatch kind={entry.kind} />}
        words={borderWords(entry, convention, index, text)}
      >
        {entry.kind === 'borders' && <p>{convention.text}</p>}
        <Evidence items={convention.evidence} />
      </LegendItem>
    ),
  )
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
