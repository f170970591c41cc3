// One position: an actor and a stance.
import type { Position } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { ViewItem } from './ViewItem.tsx'

type Props = {
  readonly position: Position
  readonly showsTarget?: boolean
  /** Its date first, as on the timeline. */
  readonly showsDate?: boolean
}

export function PositionItem({ position, showsTarget = false, showsDate = false }: Props) {
  const text = useText()
  const stance = (
    <>
      <StanceGlyph stance={position.stance} />
      {text.stances[position.stance]}
    </>
  )
  return (
    <ViewItem view={position} stance={stance} showsTarget={showsTarget} showsDate={showsDate} />
  )
}
