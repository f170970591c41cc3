// Room for agreement on one proposal: the range in words, a bar with a piece for each acceptance, who is in which, and
// the same by provision.
import { useState } from 'react'
import { effectWords } from '../evidence/effect-words.ts'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import type { AreaId } from '../story/types.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { type PartyAcceptance, type ProposalRoom, type Room, tally } from './agreement.ts'
import { CellViews } from './CellViews.tsx'
import { Glyphs } from './Glyphs.tsx'

export function RoomItem({ room: { whole, provisions } }: { readonly room: ProposalRoom }) {
  const words = usePositionsText()
  const [isOpen, setOpen] = useState(false)
  return (
    <li className="room">
      <h3>{whole.proposal.title}</h3>
      <RoomRange room={whole} />
      {provisions.length > 0 && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{words.byProvision(provisions.length)}</summary>
          {isOpen && (
            <>
              <p className="hint">{words.provisionHow}</p>
              <ul>
                {provisions.map((one) => (
                  <ProvisionRoom key={one.provision?.id} room={one} />
                ))}
              </ul>
            </>
          )}
        </details>
      )}
    </li>
  )
}

function ProvisionRoom({ room }: { readonly room: Room }) {
  const text = useText()
  const { index, store } = useViewer()
  const { provision } = room
  const area = provision && index.areas.get(provision.area)
  if (!provision || !area) return null
  const light = (areas: readonly AreaId[]) => store.dispatch({ type: 'areas-lit', areas })
  return (
    <li
      className="room-provision"
      onPointerEnter={() => light([area.id])}
      onPointerLeave={() => light([])}
    >
      <h4>
        {nameOf(area, text.language)}: {effectWords(provision, index, text)}
      </h4>
      <p className="position-text">{provision.text}</p>
      <RoomRange room={room} />
    </li>
  )
}

function RoomRange({ room }: { readonly room: Room }) {
  const words = usePositionsText()
  const [open, setOpen] = useState<PartyAcceptance | null>(null)
  const onConditions = room.parties.filter(({ acceptance }) => acceptance === 'conditional').length
  const shown = open && room.parties.includes(open) ? open : null
  /** Who spoke, where that was another for the party. */
  const nameIn = ({ party, heard }: PartyAcceptance) =>
    heard.length > 0
      ? words.through(party.name, heard.map(({ name }) => name).join(', '))
      : party.name
  return (
    <>
      <p className="room-range">
        {words.range(room.least, onConditions, room.most, room.parties.length)}
      </p>
      <div className="room-bar" aria-hidden="true">
        {tally(room).map(([acceptance, those]) => (
          <span key={acceptance} data-acceptance={acceptance} style={{ flexGrow: those.length }} />
        ))}
      </div>
      <dl className="room-tally">
        {tally(room).map(([acceptance, those]) => (
          <div key={acceptance}>
            <dt>
              <span data-acceptance={acceptance} className="room-key" />
              {words.acceptances[acceptance]} <span className="count">{those.length}</span>
            </dt>
            <dd>
              {acceptance === 'nothing'
                ? those.map(({ party }) => party.name).join(', ')
                : those.map((one) => (
                    <button
                      key={one.party.id}
                      type="button"
                      className="chip"
                      aria-expanded={shown === one}
                      onClick={() => setOpen(shown === one ? null : one)}
                    >
                      {nameIn(one)} <Glyphs views={one} words={words} />
                    </button>
                  ))}
            </dd>
          </div>
        ))}
      </dl>
      {shown && <CellViews positions={shown.positions} silences={shown.silences} />}
    </>
  )
}
