// Legend entries of how the picked voice stands, or of the silences that are always shown: in which areas, and on
// what each rests.

import { GroundList } from '../evidence/GroundList.tsx'
import { SWATCHES, standLooks } from '../scene/swatch-looks.ts'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { Swatch } from '../ui/Swatch.tsx'
import { AreaLink } from './AreaLink.tsx'
import { LegendItem } from './LegendItem.tsx'
import type { StandEntry } from './stand-entries.ts'

type Props = {
  readonly entries: readonly StandEntry[]
  /** Whose voice was picked. */
  readonly actor: Actor | undefined
}

export function StandEntries({ entries, actor }: Props) {
  const text = useText()
  return entries.map(({ standing, voice, places }) => (
    <LegendItem
      key={`${standing} ${voice}`}
      swatch={<Swatch looks={standing === 'silent' ? SWATCHES.silent : standLooks(standing)} />}
      words={
        actor ? (
          <>
            <StanceGlyph stance={standing} /> <strong>{actor.name}</strong> ·{' '}
            {standing === 'silent' ? text.silent : text.stances[standing]}
            {voice === 'beyond' && ` · ${text.beyond.short}`}
          </>
        ) : (
          text.legend.silent
        )
      }
    >
      {!actor && <p>{text.legend.silentWhy}</p>}
      <ul>
        {places.map(({ area, grounds }) => (
          <li key={area.id}>
            <AreaLink area={area} />
            <GroundList grounds={grounds} />
          </li>
        ))}
      </ul>
    </LegendItem>
  ))
}
