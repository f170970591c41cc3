// Where the plans differ, in sentences: what each says of some areas, with how much ground, which towns, and evidence.
import { Evidence } from '../evidence/Evidence.tsx'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { townName } from '../geometry/towns.ts'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import type { AreaId } from '../story/types.ts'
import { useCompareText } from '../text/compare-text.ts'
import { useText } from '../text/use-text.ts'
import type { Difference, Differences } from './differences.ts'
import { sentencesOf } from './sentences.ts'

/** More are only counted. */
const MOST_TOWNS = 6

type Props = {
  readonly differences: Differences | null
  readonly areTownsMissing: boolean
  readonly onArea: (area: AreaId) => void
  /** To the table that stands below. */
  readonly onTable: () => void
}

export function DifferenceWords({ differences, areTownsMissing, onArea, onTable }: Props) {
  const text = useCompareText()
  return (
    <section className="compare-words" aria-labelledby="compare-words-title">
      <div className="section-bar">
        <h2 id="compare-words-title">{text.words.title}</h2>
        <button type="button" className="button-plain" onClick={onTable}>
          {text.words.toTable}
        </button>
      </div>
      {!differences && <p className="empty">{text.words.pending}</p>}
      {differences?.differences.length === 0 && <p>{text.words.same}</p>}
      {differences?.differences.map((one) => (
        <InWords
          key={one.areas.map(({ id }) => id).join()}
          difference={one}
          differences={differences}
          onArea={onArea}
        />
      ))}
      {areTownsMissing && <p className="hint">{text.words.noTowns}</p>}
      {differences && <p className="hint compare-method">{text.words.method}</p>}
    </section>
  )
}

type InWordsProps = {
  readonly difference: Difference
  readonly differences: Differences
  readonly onArea: Props['onArea']
}

function InWords({ difference, differences, onArea }: InWordsProps) {
  const text = useCompareText()
  const { index } = useViewer()
  const own = useText()
  const { language } = own
  const { areas, towns } = difference
  const shown = towns.slice(0, MOST_TOWNS).map((town) => townName(town, language))
  return (
    <article className="compare-difference">
      <h3>
        {areas.map((area) => (
          <button
            key={area.id}
            type="button"
            className="link-button"
            onClick={() => onArea(area.id)}
          >
            {nameOf(area, language)}
          </button>
        ))}
      </h3>
      {sentencesOf(difference, differences.sides, { index, text, language }).map((sentence) => (
        <div key={sentence.text} className="compare-sentence">
          <p className="reading">{sentence.text}</p>
          {sentence.inferences.map((inference) => (
            <p key={inference} className="caveat">
              <strong>{own.card.inference}.</strong> {inference}
            </p>
          ))}
          {sentence.evidence.length > 0 && (
            <div className="position-foot">
              <Evidence items={sentence.evidence} />
              <VoiceTag evidence={sentence.evidence} />
            </div>
          )}
        </div>
      ))}
      {shown.length > 0 && (
        <p className="hint">{text.towns.there(shown, towns.length - shown.length)}</p>
      )}
    </article>
  )
}
