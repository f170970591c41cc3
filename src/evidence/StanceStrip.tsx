// Who stands how, at a glance: a glyph for each position and each silence, or a number beside it where they are many.
import type { StandingCount } from '../story/standing-counts.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'

/** So many glyphs stand in one line. */
const MOST = 10

type Props = { readonly id?: string; readonly counts: readonly StandingCount[] }

export function StanceStrip({ id, counts }: Props) {
  const text = useText()
  const isLong = counts.reduce((sum, { count }) => sum + count, 0) > MOST
  const words = counts.map(({ standing, count }) => text.standingCount(standing, count)).join(', ')
  return (
    <span className="stance-strip" title={words}>
      {counts.map(({ standing, count }) => (
        <span key={standing} aria-hidden="true" className="stance-group">
          {isLong ? (
            <>
              <StanceGlyph standing={standing} />
              {count}
            </>
          ) : (
            Array.from({ length: count }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
              <StanceGlyph key={place} standing={standing} />
            ))
          )}
        </span>
      ))}
      <span id={id} className="visually-hidden">
        {words}
      </span>
    </span>
  )
}
