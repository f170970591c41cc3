// One position: an actor and a stance.
import type { ReactNode } from 'react'
import type { Position } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { StanceGlyph } from '../ui/StanceGlyph.tsx'
import { ViewItem } from './ViewItem.tsx'

type Props = {
  readonly position: Position
  readonly showsTarget?: boolean
  /** Its date first, as on the timeline. */
  readonly showsDate?: boolean
  /** What more is told of it. */
  readonly children?: ReactNode
}

export function PositionItem({
  position,
  showsTarget = false,
  showsDate = false,
  children,
}: Props) {
  const text = useText()
  const stance = (
    <>
      <StanceGlyph standing={position.stance} />
      {text.stances[position.stance]}
    </>
  )
  return (
    <ViewItem view={position} stance={stance} showsTarget={showsTarget} showsDate={showsDate}>
      {children}
    </ViewItem>
  )
}
