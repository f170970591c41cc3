// The positions on the area and how actors stand to each other there: direct ones, then those that reach it
// through an area that contains it or that are on a part of it.
import { ViewList } from '../evidence/ViewList.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { viewsReaching } from '../story/reaching.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Reached } from './Reached.tsx'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Positions({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const views = viewsReaching(area.id, index, 'article')
  return (
    <Section name="positions" title={text.card.positions}>
      {views.direct.length === 0 && <p className="empty">{text.card.noPositions}</p>}
      <Reached reaching={views}>{(items) => <ViewList views={items} />}</Reached>
    </Section>
  )
}
