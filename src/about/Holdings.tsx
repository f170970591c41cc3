// What actors hold or claim under a convention, where, and since when.
import { Evidence } from '../evidence/Evidence.tsx'
import { namesOf } from '../evidence/names.ts'
import { useViewer } from '../state/viewer-context.ts'
import type { Convention } from '../story/types.ts'
import { aboutText } from '../text/about-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'

export function Holdings({ convention }: { readonly convention: Convention }) {
  const { index } = useViewer()
  return (
    <ul className="about-list">
      {convention.holdings.map(({ by, areas, lines, label, since, evidence }) => (
        <li key={label}>
          {aboutText.convention.holding(
            namesOf([by], index),
            [...areas, ...lines].map((id) => index.areas.get(id)?.names.en ?? id).join(', '),
            label,
          )}
          {since && (
            <>
              {' '}
              {aboutText.convention.since} <EdtfDate date={since} />.
            </>
          )}
          <Evidence items={evidence} />
        </li>
      ))}
    </ul>
  )
}
