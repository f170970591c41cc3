// The card of an actor: who it is and for whom it speaks, what it wants and refuses, where it is silent, what
// proposals would have it do or get, and where the article means it; each claim with its evidence.
import { useLayoutEffect } from 'react'
import type { Actor } from '../story/types.ts'
import { ActorHead } from './ActorHead.tsx'
import { ActorPassages } from './ActorPassages.tsx'
import { ActorBeyond, ActorPositions } from './ActorPositions.tsx'
import { ActorProvisions } from './ActorProvisions.tsx'
import { ActorSilences } from './ActorSilences.tsx'

type Props = {
  readonly actor: Actor
  /** Whether more than its first part is wanted: that part is painted first. */
  readonly isWhole: boolean
  /** Called once it is on the page. */
  readonly onThere: () => void
}

export function ActorCard({ actor, isWhole, onThere }: Props) {
  useLayoutEffect(onThere, [onThere])
  return (
    <>
      <ActorHead actor={actor} />
      <ActorPositions actor={actor} />
      {isWhole && (
        <>
          <ActorSilences actor={actor} />
          <ActorProvisions actor={actor} />
          <ActorPassages actor={actor} />
          <ActorBeyond actor={actor} />
        </>
      )}
    </>
  )
}
