// The card of an area: everything that the story has on it, each claim with its evidence.
import type { Area } from '../story/types.ts'
import { Beyond } from './Beyond.tsx'
import { CardHead } from './CardHead.tsx'
import { Events } from './Events.tsx'
import { Facts } from './Facts.tsx'
import { Passages } from './Passages.tsx'
import { Positions } from './Positions.tsx'
import { ProposalsHere } from './ProposalsHere.tsx'
import { Silences } from './Silences.tsx'

type Props = {
  readonly area: Area
  /** Whether more than its first part is wanted: that part is painted first. */
  readonly isWhole: boolean
}

export function AreaCard({ area, isWhole }: Props) {
  return (
    <>
      <CardHead area={area} />
      <Passages key={`passages-${area.id}`} area={area} />
      {isWhole && (
        <>
          <Positions key={`positions-${area.id}`} area={area} />
          <Silences area={area} />
          <ProposalsHere area={area} />
          <Events key={`events-${area.id}`} area={area} />
          <Facts area={area} />
          <Beyond area={area} />
        </>
      )}
    </>
  )
}
