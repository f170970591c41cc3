// A passage's text with its mentions: a literal one leads to its area; a metonym is no place, and leads to who is
// meant, where the story says who that is.
import { useRef } from 'react'
import { mergeProps, useButton } from 'react-aria'
import { MetonymLink } from '../evidence/MetonymLink.tsx'
import { useSelectArea, useViewer, useViewerState } from '../state/viewer-context.ts'
import { splitMentions } from '../story/split-mentions.ts'
import type { AreaId, Passage } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

export function MentionedText({ passage }: { readonly passage: Passage }) {
  return splitMentions(passage).map((segment, i) =>
    segment.type === 'mention' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments of one text never move
      <Mention key={i} mention={segment.mention} />
    ) : (
      segment.text
    ),
  )
}

function Mention({ mention }: { readonly mention: Passage['mentions'][number] }) {
  const text = useText()
  const { index } = useViewer()
  const isPointedAt = useViewerState((state) => state.session.hover === mention.area)
  if (mention.sense === 'metonym') {
    const actor = index.actorByArea.get(mention.area)
    if (actor) return <MetonymLink actor={actor} words={mention.words} />
    return <abbr title={text.card.metonym(mention.words)}>{mention.words}</abbr>
  }
  return <PlaceLink area={mention.area} words={mention.words} isPointedAt={isPointedAt} />
}

type LinkProps = {
  readonly area: AreaId
  readonly words: string
  readonly isPointedAt: boolean
}

/** Runs within its line as a button element cannot, so that a search of the page finds words on both sides of it. */
function PlaceLink({ area, words, isPointedAt }: LinkProps) {
  const { store } = useViewer()
  const selectArea = useSelectArea()
  const ref = useRef<HTMLSpanElement>(null)
  const { buttonProps } = useButton({ elementType: 'span', onPress: () => selectArea(area) }, ref)
  const point = () => store.dispatch({ type: 'area-hovered', area })
  const leave = () => store.dispatch({ type: 'area-hovered', area: null })
  return (
    <span
      {...mergeProps(buttonProps, {
        onPointerEnter: point,
        onPointerLeave: leave,
        onFocus: point,
        onBlur: leave,
      })}
      ref={ref}
      className="mention"
      data-pointed={isPointedAt || undefined}
    >
      {words}
    </span>
  )
}
