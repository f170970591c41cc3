// Legend entries of the border convention in force, where it is not the recognised one.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { Convention } from '../story/types.ts'
import { text } from '../text/text.ts'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem, PlainSwatch } from './LegendItem.tsx'
import type { BorderKind } from './legend-entries.ts'

type Props = { readonly convention: Convention; readonly kinds: readonly BorderKind[] }

export function BorderEntries({ convention, kinds }: Props) {
  return kinds.map((kind) => (
    <LegendItem key={kind} swatch={<PlainSwatch kind={kind} />} words={text.legend[kind]}>
      {kind === 'held' || kind === 'claimed' ? (
        <Holdings convention={convention} />
      ) : (
        <>
          <p>{convention.text}</p>
          <Evidence items={convention.evidence} />
        </>
      )}
    </LegendItem>
  ))
}

function Holdings({ convention }: { readonly convention: Convention }) {
  const { index } = useViewer()
  return (
    <ul>
      {convention.holdings.map(({ label, areas, lines, evidence }) => (
        <li key={label}>
          {[...areas, ...lines].flatMap((id) => {
            const area = index.areas.get(id)
            return area ? [<AreaLink key={id} area={area} />, ' '] : []
          })}
          <p>{label}</p>
          <Evidence items={evidence} />
        </li>
      ))}
    </ul>
  )
}
