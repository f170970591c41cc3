// One subject on which two actors are compared: how each stands, and behind it what each says, with its evidence.
import { useState } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import { type PositionsText, usePositionsText } from '../text/positions-text.ts'
import type { Text } from '../text/text.ts'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { areasOf } from './areas-of.ts'
import { CellViews } from './CellViews.tsx'
import type { Compared, Held } from './compare-actors.ts'
import { Glyphs } from './Glyphs.tsx'

type Props = { readonly compared: Compared; readonly names: readonly string[] }

export function ComparedItem({ compared: { subject, held }, names }: Props) {
  const text = useText()
  const words = usePositionsText()
  const { store } = useViewer()
  const [isOpen, setOpen] = useState(false)
  const title =
    subject.type === 'proposal'
      ? subject.proposal.title
      : subject.type === 'area'
        ? nameOf(subject.area, text.language)
        : subject.topic
  const areas = areasOf(held.flatMap(({ positions, silences }) => [...positions, ...silences]))
  const light = (isLit: boolean) => store.dispatch({ type: 'areas-lit', areas: isLit ? areas : [] })
  return (
    <li
      className="compared-item"
      onPointerEnter={() => light(true)}
      onPointerLeave={() => light(false)}
      onFocus={() => light(true)}
      onBlur={() => light(false)}
    >
      <button
        type="button"
        className="compared-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <strong>{title}</strong>
        <Icon name="chevron" />
        {held.map((one, i) => (
          <span key={names[i]} className="compared-side">
            <span className="compared-name">{names[i]}</span>
            <Glyphs views={one} words={words} />
            <span>{acceptanceWords(one, text, words)}</span>
          </span>
        ))}
      </button>
      {isOpen &&
        held.map(
          ({ positions, silences }, i) =>
            positions.length + silences.length > 0 && (
              <CellViews key={names[i]} positions={positions} silences={silences} />
            ),
        )}
    </li>
  )
}

/** Where no side is taken, what is said instead. */
function acceptanceWords(
  { acceptance, positions }: Held,
  text: Text,
  words: PositionsText,
): string {
  if (acceptance !== 'no side' && acceptance !== 'silent') return words.acceptances[acceptance]
  const said = [...new Set(positions.map(({ stance }) => text.stances[stance]))]
  return [...said, ...(acceptance === 'silent' ? [words.acceptances.silent] : [])].join('; ')
}
