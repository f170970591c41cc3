// The signs of some views: each stance once, and silence. What other sources add is underlined, so that the two voices
// stay apart. Where there is little room, the first sign and how many more.
import { useViewer } from '../state/viewer-context.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { Position, Silence, Stance } from '../story/types.ts'
import { STANCES } from '../story/view-words.ts'
import { type Voice, voiceOf } from '../story/voice.ts'
import { formatEdtf } from '../text/edtf.ts'
import type { PositionsText } from '../text/positions-text.ts'
import type { Text } from '../text/text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'

export type Views = {
  readonly positions: readonly Position[]
  readonly silences: readonly Silence[]
}

type Sign = { readonly stance: Stance | 'silent'; readonly voice: Voice }

/** The article's in the order of the stances, its silences, and then what lies beyond it. */
function signsOf({ positions, silences }: Views, index: StoryIndex): readonly Sign[] {
  const saidBy = (voice: Voice): Sign[] => {
    const said = positions.filter(({ evidence }) => voiceOf(evidence, index) === voice)
    const stances = new Set(said.map(({ stance }) => stance))
    return STANCES.filter((stance) => stances.has(stance)).map((stance) => ({ stance, voice }))
  }
  const silent: Sign[] = silences.length > 0 ? [{ stance: 'silent', voice: 'article' }] : []
  return [...saidBy('article'), ...silent, ...saidBy('beyond')]
}

type Props = {
  readonly views: Views
  /** How many signs there is room for. */
  readonly most?: number
  readonly words: PositionsText
}

export function Glyphs({ views, most = Number.POSITIVE_INFINITY, words }: Props) {
  const { index } = useViewer()
  const signs = signsOf(views, index)
  const shown = signs.length > most ? signs.slice(0, 1) : signs
  return (
    <span className="glyphs">
      {shown.map(({ stance, voice }) => (
        <span key={`${voice} ${stance}`} className="glyph" data-voice={voice}>
          <StanceGlyph standing={stance} />
        </span>
      ))}
      {shown.length < signs.length && (
        <span className="glyphs-more">{words.more(signs.length - shown.length)}</span>
      )}
    </span>
  )
}

/** The same in words, each view with its basis, its date and whether it comes from beyond the article. */
export function describeViews(
  { positions, silences }: Views,
  index: StoryIndex,
  text: Text,
): string {
  const views = positions.map(({ stance, basis, date, evidence }) =>
    [
      text.stances[stance],
      text.bases[basis],
      ...(date ? [formatEdtf(date, text)] : []),
      ...(voiceOf(evidence, index) === 'beyond' ? [text.beyond.tag] : []),
    ].join(', '),
  )
  return [...views, ...(silences.length > 0 ? [text.silent] : [])].join('; ')
}
