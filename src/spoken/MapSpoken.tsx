// What the map shows, for who does not see it: a description of the whole, and the news of what is drawn.
import { useEffect, useRef, useState } from 'react'
import { useStands } from '../state/use-stands.ts'
import { useViewer, useViewerState } from '../state/viewer-context.ts'
import { conventionInForce } from '../state/viewer-state.ts'
import { nameOf } from '../story/name-of.ts'
import { STANDINGS } from '../story/sides.ts'
import type { Stand } from '../story/stands.ts'
import type { AreaId } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

/** A live region tells what comes into it, not what it came with: nothing is said of the first picture. */
export function DrawnStatus() {
  const text = useText()
  const drawn = useDrawn()
  const news = drawn.join(' ') || text.spoken.nothing
  const first = useRef(news)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (news === first.current) return
    first.current = ''
    setSaid(news)
  }, [news])
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  )
}

/** @param id by which the map is described by it */
export function MapDescription({ id }: { readonly id: string }) {
  const text = useText()
  const { index } = useViewer()
  const { story } = index
  const convention = useViewerState((state) => conventionInForce(state, index))
  const { stands, isPicked } = useStands()
  const drawn = useDrawn()
  const names = useNames()
  const silent = isPicked ? [] : stands.map(({ area }) => area)
  return (
    <p id={id} className="visually-hidden">
      {[
        text.spoken.map(story.title),
        text.spoken.focus(names(story.view.focus)),
        text.spoken.borders(convention.name),
        ...(silent.length > 0 ? [text.spoken.silent(names(silent))] : []),
        ...drawn,
      ].join(' ')}
    </p>
  )
}

function useNames() {
  const { language } = useText()
  const { index } = useViewer()
  return (areas: readonly AreaId[]) =>
    areas.flatMap((id) => index.areas.get(id) ?? []).map((area) => nameOf(area, language))
}

/** A sentence for the proposals that are drawn, and some for the voice that was picked; none where neither is. */
function useDrawn(): readonly string[] {
  const text = useText()
  const { index } = useViewer()
  const overlays = useViewerState(({ link }) => link.overlays)
  const { stands, actor } = useStands()
  const names = useNames()
  const titles = overlays.flatMap((id) => index.proposals.get(id)?.title ?? [])
  const areasOf = (some: readonly Stand[]) => names([...new Set(some.map(({ area }) => area))])
  const ways = STANDINGS.flatMap((standing) => {
    const own = stands.filter((stand) => stand.standing === standing)
    const word = text.standings[standing]
    return own.length > 0 ? [text.spoken.way(word, areasOf(own))] : []
  })
  return [
    ...(titles.length > 0 ? [text.spoken.proposals(titles)] : []),
    ...(actor ? [text.spoken.voice(actor.name, ways)] : []),
  ]
}
