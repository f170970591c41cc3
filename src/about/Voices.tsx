// Who speaks or acts in the story: what each is, and for whom it speaks.
import { useViewer } from '../state/viewer-context.ts'
import { useAboutText } from '../text/about-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function Voices() {
  const { index } = useViewer()
  const words = useAboutText().voices
  const { actors } = index.story
  if (actors.length === 0) return null
  return (
    <AboutSection title={words.title}>
      <dl className="about-sources">
        {actors.map(({ id, name, role, speaksFor }) => {
          const party = speaksFor && index.actors.get(speaksFor)?.name
          return (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <span>{role ?? words.noRole}</span>
                {party && <span className="hint">{words.speaksFor(party)}</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </AboutSection>
  )
}
