// Room for agreement: for each proposal, and each of its provisions, how many of the parties chosen accept, accept on
// conditions, refuse or are silent.
import { useMemo } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { findRoom, usualParties } from './agreement.ts'
import { Filters } from './Filters.tsx'
import { keepBy } from './keep.ts'
import { Parties } from './Parties.tsx'
import { RoomItem } from './RoomItem.tsx'
import { useTable } from './use-table.ts'

export function AgreementView() {
  const words = usePositionsText()
  const { index } = useViewer()
  const { table } = useTable()
  const { basis, voice, area, proposal, countsSpeakers } = table
  const parties = useMemo(() => table.parties ?? usualParties(index), [table.parties, index])
  const rooms = useMemo(
    () => findRoom(parties, countsSpeakers, index, keepBy({ basis, voice, area, proposal }, index)),
    [parties, countsSpeakers, index, basis, voice, area, proposal],
  )
  return (
    <>
      <div className="positions-controls">
        <Parties chosen={parties} />
        <Filters />
      </div>
      <div className="positions-part">
        <p className="hint">{words.agreementHint}</p>
        {rooms.length === 0 && (
          <p className="empty">{parties.length > 0 ? words.noRoom : words.noParties}</p>
        )}
        <ul className="rooms" aria-label={words.views.agreement}>
          {rooms.map((room) => (
            <RoomItem key={room.whole.proposal.id} room={room} />
          ))}
        </ul>
      </div>
    </>
  )
}
