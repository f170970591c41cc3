// A place word that means an actor: it leads to the actor's card, and looks unlike a place's link.
import { useRef } from 'react'
import { mergeProps, useButton } from 'react-aria'
import { useSelectActor } from '../state/viewer-context.ts'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

type Props = { readonly actor: Actor; readonly words: string }

/** Runs within its line as a button element cannot, so that a search of the page finds words on both sides of it. */
export function MetonymLink({ actor, words }: Props) {
  const text = useText()
  const selectActor = useSelectActor()
  const ref = useRef<HTMLSpanElement>(null)
  const { buttonProps } = useButton(
    { elementType: 'span', onPress: () => selectActor(actor.id) },
    ref,
  )
  return (
    <span
      {...mergeProps(buttonProps, { title: text.card.metonym(words) })}
      ref={ref}
      className="metonym"
      aria-description={text.card.actor(actor.name)}
    >
      {words}
    </span>
  )
}
