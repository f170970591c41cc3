// Legend entries of the story's areas: which are in focus, disputed, vague or schematic, and why.
import { Evidence } from '../evidence/Evidence.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useViewerState } from '../state/viewer-context.ts'
import type { Trait } from '../story/traits.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem, PlainSwatch } from './LegendItem.tsx'
import type { BaseEntry } from './legend-entries.ts'
import { baseWords } from './legend-words.ts'
import { OnlyThese } from './OnlyThese.tsx'

type Props = { readonly entries: readonly BaseEntry[] }

export function BaseEntries({ entries }: Props) {
  const text = useText()
  const only = useViewerState((state) => state.link.only)
  return entries.map((entry) => {
    const { trait, areas } = entry
    return (
      <LegendItem
        key={trait}
        swatch={<PlainSwatch kind={trait} />}
        words={
          <>
            {baseWords(entry, text)}
            {only === trait && <strong> · {text.legend.onlyThese}</strong>}
          </>
        }
      >
        <OnlyThese trait={trait} />
        {trait === 'focus' && <p>{text.legend.focusWhy}</p>}
        <ul>
          {areas.map((area) => (
            <li key={area.id}>
              <AreaLink area={area} />
              <Reason trait={trait} area={area} />
            </li>
          ))}
        </ul>
      </LegendItem>
    )
  })
}

function Reason({ trait, area }: { readonly trait: Trait; readonly area: Area }) {
  switch (trait) {
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
