// How exact the map is: each published figure beside what the drawn outlines give.

import type { Comparison, Comparisons } from '../geometry/area-facts.ts'
import { type Computation, useComputed } from '../state/use-computed.ts'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import { useAboutText } from '../text/about-text.ts'
import { useText } from '../text/use-text.ts'
import { AboutSection } from './AboutSection.tsx'

const compare: Computation<Comparisons> = ({ compareWithPublished }, index, layers) =>
  compareWithPublished(index, layers)

export function Accuracy() {
  const words = useAboutText().accuracy
  const { layers } = useViewer()
  const comparisons = useComputed(compare)
  return (
    <AboutSection title={words.title}>
      <p>{words.explanation}</p>
      {!layers && <p className="empty">{words.waiting}</p>}
      {layers && comparisons === 'pending' && <p className="empty">{words.pending}</p>}
      {comparisons === 'failed' && <p className="empty">{words.failed}</p>}
      {typeof comparisons === 'object' && (
        <>
          {comparisons.areas.length + comparisons.borders.length === 0 && (
            <p className="empty">{words.nothing}</p>
          )}
          <Table title={words.areas} first={words.area} rows={comparisons.areas} />
          <Table title={words.borders} first={words.border} rows={comparisons.borders} />
          {comparisons.areas.length > 0 && (
            <p className="hint">
              {words.why} {words.whose}
            </p>
          )}
        </>
      )}
    </AboutSection>
  )
}

type TableProps = {
  readonly title: string
  readonly first: string
  readonly rows: readonly Comparison[]
}

function Table({ title, first, rows }: TableProps) {
  const words = useAboutText().accuracy
  const { language } = useText()
  if (rows.length === 0) return null
  return (
    <table className="accuracy">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{words.published}</th>
          <th scope="col">{words.computed}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ area, with: other, published, computed }) => (
          <tr key={`${area.id} ${other?.id}`}>
            <th scope="row">
              {other
                ? words.pair(nameOf(area, language), nameOf(other, language))
                : nameOf(area, language)}
            </th>
            <td>{words.number(published)}</td>
            <td>{words.number(computed)}</td>
            <td>{words.ratio(computed / published - 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
