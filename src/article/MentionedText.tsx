// A passage's text with its mentions: a literal one leads to its area; a metonym is no place and no link.
import { useSelectArea, useViewer, useViewerState } from '../state/viewer-context.ts'
import { splitMentions } from '../story/split-mentions.ts'
import type { Passage } from '../story/types.ts'
import { text } from '../text/text.ts'

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
  const { store } = useViewer()
  const selectArea = useSelectArea()
  const isPointedAt = useViewerState((state) => state.session.hover === mention.area)
  if (mention.sense === 'metonym') {
    return <abbr title={text.card.metonym(mention.words)}>{mention.words}</abbr>
  }
  return (
    <button
      type="button"
      className="mention"
      data-pointed={isPointedAt || undefined}
      onClick={() => selectArea(mention.area)}
      onPointerEnter={() => store.dispatch({ type: 'area-hovered', area: mention.area })}
      onPointerLeave={() => store.dispatch({ type: 'area-hovered', area: null })}
      onFocus={() => store.dispatch({ type: 'area-hovered', area: mention.area })}
      onBlur={() => store.dispatch({ type: 'area-hovered', area: null })}
    >
      {mention.words}
    </button>
  )
}
