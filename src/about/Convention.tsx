// Which borders the story draws, with the evidence for it, and which areas it marks as disputed.
import { Evidence } from '../evidence/Evidence.tsx'
import { useViewer } from '../state/viewer-context.ts'
import { aboutText } from '../text/about-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function Convention() {
  const { index } = useViewer()
  const { areas, convention } = index.story
  const disputed = areas.filter((area) => area.disputed).map((area) => area.names.en)
  return (
    <AboutSection title={aboutText.convention.title}>
      <p>
        <strong>{convention.name}.</strong> {convention.text}
      </p>
      <Evidence items={convention.evidence} />
      {disputed.length > 0 && <p>{aboutText.convention.disputed(disputed.join(', '))}</p>}
      {areas.some((area) => area.schematic) && <p>{aboutText.convention.line}</p>}
    </AboutSection>
  )
}
