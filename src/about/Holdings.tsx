// What actors hold or claim under a convention, where, and since when.
import { Evidence } from '../evidence/Evidence.tsx'
import { areaNamesOf, namesOf } from '../evidence/names.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Convention } from '../story/types.ts'
import { useAboutText } from '../text/about-text.ts'
import { useText } from '../text/use-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'

export function Holdings({ convention }: { readonly convention: Convention }) {
  const { index } = useViewer()
  const { language } = useText()
  const words = useAboutText().convention
  return (
    <ul className="about-list">
      {convention.holdings.map(({ by, areas, lines, label, since, evidence }) => (
        <li key={label}>
          {words.holding(
            namesOf([by], index),
            areaNamesOf([...areas, ...lines], index, language),
            label,
          )}
          {since && (
            <>
              {' '}
              {words.since} <EdtfDate date={since} />.
            </>
          )}
          <Evidence items={evidence} />
        </li>
      ))}
    </ul>
  )
}
