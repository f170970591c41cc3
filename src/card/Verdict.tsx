// What the card has to say in one line: the area's status, who stands how on the area itself, who is silent on it, how
// many more views and silences reach it; and the ways to the sections below, each with its count.
import { StanceStrip } from '../evidence/StanceStrip.tsx'
import { useViewer } from '../state/viewer-context.ts'
import {
  allReaching,
  contextReaching,
  provisionsReaching,
  silencesReaching,
  viewsReaching,
} from '../story/reaching.ts'
import { countStandings } from '../story/standing-counts.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { type CountedSection, SectionNav } from './SectionNav.tsx'

type Props = { readonly area: Area }

export function Verdict({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const reachingViews = viewsReaching(area.id, index, 'article')
  const reachingSilences = silencesReaching(area.id, index)
  const [views, silences] = [allReaching(reachingViews), allReaching(reachingSilences)]
  const direct = reachingViews.direct.flatMap((view) => ('stance' in view ? [view] : []))
  const counts = countStandings(direct, reachingSilences.direct, 'article', index)
  const more =
    views.length + silences.length - reachingViews.direct.length - reachingSilences.direct.length
  const traits = [
    area.disputed && text.card.disputed,
    area.vague && text.card.vague,
    area.schematic && text.card.schematic,
  ].filter((word) => word !== undefined)
  const beyond = [
    ...allReaching(viewsReaching(area.id, index, 'beyond')),
    ...allReaching(contextReaching(area.id, index)),
  ]
  const sections: readonly CountedSection[] = [
    ['article', text.card.sections.article, index.passagesByArea.get(area.id)?.length ?? 0],
    ['positions', text.card.sections.positions, views.length],
    ['silences', text.card.sections.silences, silences.length],
    [
      'proposals',
      text.card.sections.proposals,
      allReaching(provisionsReaching(area.id, index)).length,
    ],
    ['beyond', text.card.sections.beyond, beyond.length],
  ]
  return (
    <>
      <p className="verdict">
        {traits.map((word) => (
          <strong key={word} className="trait">
            {word}
          </strong>
        ))}
        <StanceStrip counts={counts} />
        {(more > 0 || counts.length === 0) && (
          <span className="hint">{text.card.reached(counts.length > 0, more)}</span>
        )}
      </p>
      <SectionNav sections={sections} />
    </>
  )
}
