// What each sign of the panel means: those that are for or against, those that take no side, silence and nothing.
import { sideOf } from '../story/sides.ts'
import { STANCES } from '../story/view-words.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'

const isSided = (stance: (typeof STANCES)[number]) => sideOf(stance) !== 'does not count'

type Props = { readonly isFiltered: boolean }

export function GlyphLegend({ isFiltered }: Props) {
  const text = useText()
  const words = usePositionsText()
  const signs = (stances: readonly (typeof STANCES)[number][]) =>
    stances.map((stance) => (
      <li key={stance}>
        <StanceGlyph standing={stance} />
        {text.stances[stance]}
      </li>
    ))
  return (
    <section className="glyph-legend" aria-label={words.legend}>
      <ul aria-label={words.sides}>
        {signs(STANCES.filter(isSided))}
        <li title={words.silent}>
          <StanceGlyph standing="silent" />
          {text.silent}
        </li>
      </ul>
      <ul aria-label={words.noSides}>
        {signs(STANCES.filter((stance) => !isSided(stance)))}
        <li>
          <span className="glyph" data-voice="beyond">
            <StanceGlyph standing="says" />
          </span>
          {text.beyond.tag}
        </li>
        {isFiltered && (
          <li>
            <span className="glyph-hidden" />
            {words.kept}
          </li>
        )}
        <li>{words.blank}</li>
      </ul>
    </section>
  )
}
