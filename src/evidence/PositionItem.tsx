// One position: an actor and a stance.
import type { Position } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { ViewItem } from './ViewItem.tsx'

type Props = { readonly position: Position; readonly showsTarget?: boolean }

export function PositionItem({ position, showsTarget = false }: Props) {
  const text = useText()
  const stance = (
    <>
      <StanceGlyph stance={position.stance} />
      {text.stances[position.stance]}
    </>
  )
  return <ViewItem view={position} stance={stance} showsTarget={showsTarget} />
}
