// What the signs of stances mean, in one line; silence is one of them.
import { STANDINGS } from '../story/sides.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'

export function StanceKey() {
  const text = useText()
  return (
    <ul className="stance-key" aria-label={text.stanceKey}>
      {STANDINGS.map((standing) => (
        <li key={standing}>
          <StanceGlyph standing={standing} />
          {text.standings[standing]}
        </li>
      ))}
    </ul>
  )
}
