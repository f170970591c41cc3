// Which borders the story can draw, each with the evidence for it, and which areas it marks as disputed.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { aboutText } from '../text/about-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'
import { AboutSection } from './AboutSection.tsx'
import { Holdings } from './Holdings.tsx'

export function Convention() {
  const { index } = useViewer()
  const { areas, conventions } = index.story
  const disputed = areas.filter((area) => area.disputed).map((area) => area.names.en)
  return (
    <AboutSection title={aboutText.convention.title}>
      {conventions.map((convention) => (
        <div key={convention.id}>
          <p>
            <strong>{convention.name}.</strong> {convention.text}
            {convention.date && (
              <>
                {' '}
                {aboutText.convention.asOf} <EdtfDate date={convention.date} />.
              </>
            )}
          </p>
          <Evidence items={convention.evidence} />
          {convention.holdings.length > 0 && <Holdings convention={convention} />}
        </div>
      ))}
      {disputed.length > 0 && <p>{aboutText.convention.disputed(disputed.join(', '))}</p>}
      {areas.some((area) => area.schematic) && <p>{aboutText.convention.line}</p>}
    </AboutSection>
  )
}
