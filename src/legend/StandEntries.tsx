// Legend entries of how the picked voice stands, or of the silences that are always shown: in which areas, and on
// what each rests.

import { GroundList } from '../evidence/GroundList.tsx'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { Swatch } from '../ui/Swatch.tsx'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem } from './LegendItem.tsx'
import { standingLooks } from './legend-looks.ts'
import { standWords } from './legend-words.ts'
import type { StandEntry } from './stand-entries.ts'

type Props = {
  readonly entries: readonly StandEntry[]
  /** Whose voice was picked. */
  readonly actor: Actor | undefined
}

export function StandEntries({ entries, actor }: Props) {
  const text = useText()
  return entries.map((entry) => (
    <LegendItem
      key={`${entry.standing} ${entry.voice}`}
      swatch={<Swatch looks={standingLooks(entry)} />}
      words={
        actor ? (
          <>
            <StanceGlyph standing={entry.standing} /> <strong>{actor.name}</strong> ·{' '}
            {standWords(entry, text)}
          </>
        ) : (
          text.legend.silent
        )
      }
    >
      {!actor && <p>{text.legend.silentWhy}</p>}
      <ul>
        {entry.places.map(({ area, grounds }) => (
          <li key={area.id}>
            <AreaLink area={area} />
            <GroundList grounds={grounds} />
          </li>
        ))}
      </ul>
    </LegendItem>
  ))
}
