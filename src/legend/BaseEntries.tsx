// Legend entries of the story's areas: which are in focus, disputed, vague or schematic, and why.
import { Evidence } from '../evidence/Evidence.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import type { Area } from '../story/types.ts'
import { text } from '../text/text.ts'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem, PlainSwatch } from './LegendItem.tsx'
import type { BaseEntry, BaseKind } from './legend-entries.ts'

type Props = { readonly entries: readonly BaseEntry[] }

export function BaseEntries({ entries }: Props) {
  return entries.map(({ kind, areas, date }) => (
    <LegendItem
      key={kind}
      swatch={<PlainSwatch kind={kind} />}
      words={[text.legend[kind], date && text.dates.day(new Date(date))].filter(Boolean).join(', ')}
    >
      {kind === 'focus' && <p>{text.legend.focusWhy}</p>}
      <ul>
        {areas.map((area) => (
          <li key={area.id}>
            <AreaLink area={area} />
            <Reason kind={kind} area={area} />
          </li>
        ))}
      </ul>
    </LegendItem>
  ))
}

function Reason({ kind, area }: { readonly kind: BaseKind; readonly area: Area }) {
  switch (kind) {
    case 'focus':
      return null
    case 'disputed':
      return (
        area.disputed && (
          <>
            <p>{area.disputed.text}</p>
            <Evidence items={area.disputed.evidence} />
            <VoiceTag evidence={area.disputed.evidence} />
          </>
        )
      )
    case 'vague':
      return <p>{area.vague}</p>
    case 'schematic':
      return <p>{area.schematic}</p>
  }
}
