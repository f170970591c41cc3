// A relation as a glyph: two circles that overlap agree, two apart disagree, two joined by dots have no agreement.
// The word always stands beside it.
import type { RelationKind } from '../story/types.ts'
import { cssColour } from '../theme/tokens.ts'

export function RelationGlyph({ kind }: { readonly kind: RelationKind }) {
  const [left, right] = kind === 'agree' ? [5.5, 10.5] : [3.5, 12.5]
  const shape = kind === 'disagree' ? 'stance-fill' : 'stance-line'
  return (
    <svg
      className="stance"
      color={cssColour('inkSoft')}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <circle cx={left} cy="8" r={kind === 'agree' ? 4.5 : 2.5} className={shape} />
      <circle cx={right} cy="8" r={kind === 'agree' ? 4.5 : 2.5} className={shape} />
      {kind === 'no agreement' && <path d="M6 8h4" className="stance-line stance-dotted" />}
    </svg>
  )
}
