// Which borders the story can draw, each with the evidence for it, and which areas it marks as disputed.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import { useAboutText } from '../text/about-text.ts'
import { useText } from '../text/use-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'
import { AboutSection } from './AboutSection.tsx'
import { Holdings } from './Holdings.tsx'

export function Convention() {
  const { language } = useText()
  const words = useAboutText().convention
  const { index } = useViewer()
  const { areas, conventions } = index.story
  const disputed = areas.filter((area) => area.disputed).map((area) => nameOf(area, language))
  return (
    <AboutSection title={words.title}>
      {conventions.map((convention) => (
        <div key={convention.id}>
          <p>
            <strong>{convention.name}.</strong> {convention.text}
            {convention.date && (
              <>
                {' '}
                {words.asOf} <EdtfDate date={convention.date} />.
              </>
            )}
          </p>
          <Evidence items={convention.evidence} />
          {convention.holdings.length > 0 && <Holdings convention={convention} />}
        </div>
      ))}
      {disputed.length > 0 && <p>{words.disputed(disputed.join(', '))}</p>}
      {areas.some((area) => area.schematic) && <p>{words.line}</p>}
    </AboutSection>
  )
}
