// Items that bear on an area, both ways: here, through what contains it, in its parts. Those that do not bear on
// the area itself are folded; what an item looks like is left to the part that lists it.
import type { ReactNode } from 'react'
import { nameOf } from '../story/name-of.ts'
import type { By, Reaching } from '../story/reaching.ts'
import { useText } from '../text/use-text.ts'
import { Through } from './Through.tsx'

type Props<Item> = {
  readonly reaching: Reaching<Item>
  readonly children: (items: readonly Item[]) => ReactNode
}

export function Reached<Item>({ reaching, children }: Props<Item>) {
  const text = useText()
  const { direct, through, within } = reaching
  const folded = (by: readonly By<Item>[], title: (name: string) => string) =>
    by.map(({ area, items }) => (
      <Through
        key={area.id}
        area={area}
        title={title(nameOf(area, text.language))}
        count={items.length}
      >
        {() => children(items)}
      </Through>
    ))
  return (
    <>
      {direct.length > 0 && children(direct)}
      {folded(through, text.card.through)}
      {folded(within, text.card.within)}
    </>
  )
}
