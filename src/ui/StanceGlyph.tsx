// A standing as its small sign, the same as on the map. The word always stands beside it.
import { stanceColour } from '../grammar/stance-colour.ts'
import { stanceShapes } from '../grammar/stance-tiles.ts'
import type { Standing } from '../story/types.ts'
import { cssColour } from '../theme/tokens.ts'

type Props = { readonly stance: Standing }

export function StanceGlyph({ stance }: Props) {
  return (
    <svg
      className="stance"
      color={cssColour(stanceColour(stance))}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {stanceShapes(stance).map(({ d, fill, dash }) => (
        <path
          key={d}
          d={d}
          className={fill ? 'stance-fill' : `stance-line${dash ? ' stance-dotted' : ''}`}
        />
      ))}
    </svg>
  )
}
