// Which borders the story can draw, each with the evidence for it, and which areas it marks as disputed.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { aboutText } from '../text/about-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function Convention() {
  const { index } = useViewer()
  const { areas, conventions } = index.story
  const disputed = areas.filter((area) => area.disputed).map((area) => area.names.en)
  return (
    <AboutSection title={aboutText.convention.title}>
      {conventions.map(({ id, name, text, evidence }) => (
        <div key={id}>
          <p>
            <strong>{name}.</strong> {text}
          </p>
          <Evidence items={evidence} />
        </div>
      ))}
      {disputed.length > 0 && <p>{aboutText.convention.disputed(disputed.join(', '))}</p>}
      {areas.some((area) => area.schematic) && <p>{aboutText.convention.line}</p>}
    </AboutSection>
  )
}
