// The signs of some views: each stance once, and silence. Where there is little room, the first and how many more.
import type { Position, Silence, Stance } from '../story/types.ts'
import { STANCES } from '../story/view-words.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { PositionsText } from '../text/positions-text.ts'
import type { Text } from '../text/text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'

type Views = { readonly positions: readonly Position[]; readonly silences: readonly Silence[] }

/** In the order of the stances, silence last. */
function signsOf({ positions, silences }: Views): readonly (Stance | 'silent')[] {
  const stances = new Set(positions.map(({ stance }) => stance))
  return [
    ...STANCES.filter((stance) => stances.has(stance)),
    ...(silences.length > 0 ? (['silent'] as const) : []),
  ]
}

type Props = {
  readonly views: Views
  /** How many signs there is room for. */
  readonly most?: number
  readonly words: PositionsText
}

export function Glyphs({ views, most = Number.POSITIVE_INFINITY, words }: Props) {
  const signs = signsOf(views)
  const shown = signs.length > most ? signs.slice(0, 1) : signs
  return (
    <span className="glyphs">
      {shown.map((sign) => (
        <StanceGlyph key={sign} stance={sign} />
      ))}
      {shown.length < signs.length && (
        <span className="glyphs-more">{words.more(signs.length - shown.length)}</span>
      )}
    </span>
  )
}

/** The same in words, each view with its basis and its date. */
export function describeViews({ positions, silences }: Views, text: Text): string {
  const views = positions.map(({ stance, basis, date }) =>
    [text.stances[stance], text.bases[basis], ...(date ? [formatEdtf(date, text)] : [])].join(', '),
  )
  return [...views, ...(silences.length > 0 ? [text.silent] : [])].join('; ')
}
