// A standing as its small sign, the same as on the map. The word always stands beside it.
import { stanceColour } from '../grammar/stance-colour.ts'
import { stanceShapes } from '../grammar/stance-tiles.ts'
import type { Standing } from '../story/types.ts'
import { cssColour } from '../theme/tokens.ts'

type Props = { readonly standing: Standing }

export function StanceGlyph({ standing }: Props) {
  return (
    <svg
      className="stance"
      color={cssColour(stanceColour(standing))}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {stanceShapes(standing).map(({ d, fill, dash }) => (
        <path
          key={d}
          d={d}
          className={fill ? 'stance-fill' : `stance-line${dash ? ' stance-dotted' : ''}`}
        />
      ))}
    </svg>
  )
}
