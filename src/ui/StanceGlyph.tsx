// A stance as a glyph: circles lean towards, squares against, a ring is undecided; triangles want to have something,
// a bar only says something, and an arrow looks ahead.
// The word always stands beside it.
import type { Stance } from '../story/types.ts'

type Props = { readonly stance: Stance | 'silent' }

export function StanceGlyph({ stance }: Props) {
  return (
    <svg
      className={`stance stance-${stance}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      {shapeOf(stance)}
    </svg>
  )
}

function shapeOf(stance: Props['stance']) {
  switch (stance) {
    case 'supports':
      return <circle cx="8" cy="8" r="6" className="stance-fill" />
    case 'conditional':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" className="stance-line" />
          <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" className="stance-fill" />
        </>
      )
    case 'undecided':
      return <circle cx="8" cy="8" r="5" className="stance-line" />
    case 'opposes':
      return (
        <>
          <rect x="2.5" y="2.5" width="11" height="11" className="stance-line" />
          <path d="M8 2.5h5.5v11H8z" className="stance-fill" />
        </>
      )
    case 'rejects':
      return <rect x="2" y="2" width="12" height="12" className="stance-fill" />
    case 'claims':
      return <path d="M8 2l6.5 12h-13z" className="stance-fill" />
    case 'demands':
      return <path d="M8 2.8l5.6 10.4H2.4z" className="stance-line" />
    case 'says':
      return <path d="M3 6h10M3 10h6" className="stance-line" />
    case 'expects':
      return <path d="M2 8h11M9 4l4 4-4 4" className="stance-line" />
    case 'silent':
      return <circle cx="8" cy="8" r="5.5" className="stance-line stance-dotted" />
  }
}
