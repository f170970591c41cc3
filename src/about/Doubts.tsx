// What is in doubt: in the basemap, in the story's schematic lines and vague areas, and in its own reading.
import { Evidence } from '../evidence/Evidence.tsx'
import { areaNamesOf } from '../evidence/names.ts'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import type { Area } from '../story/types.ts'
import { useAboutText } from '../text/about-text.ts'
import { useText } from '../text/use-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function Doubts() {
  const text = useText()
  const words = useAboutText().doubts
  const { index } = useViewer()
  const { areas, notes } = index.story
  return (
    <AboutSection title={words.title}>
      <ul className="about-list">
        {words.map.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <Reasons title={words.schematic} areas={areas} reasonOf={(area) => area.schematic} />
      <Reasons title={words.vague} areas={areas} reasonOf={(area) => area.vague} />
      {notes.length > 0 && (
        <details className="through">
          <summary>{words.story(notes.length)}</summary>
          <ul className="notes">
            {notes.map((note) => (
              <li key={note.id}>
                <p>
                  <strong>{text.card[note.kind]}.</strong> {note.text}
                </p>
                {note.areas.length > 0 && (
                  <p className="hint">
                    {words.bearsOn(areaNamesOf(note.areas, index, text.language))}
                  </p>
                )}
                <Evidence items={note.evidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </AboutSection>
  )
}

type ReasonsProps = {
  readonly title: string
  readonly areas: readonly Area[]
  readonly reasonOf: (area: Area) => string | undefined
}

function Reasons({ title, areas, reasonOf }: ReasonsProps) {
  const { language } = useText()
  const told = areas.filter(reasonOf)
  if (told.length === 0) return null
  return (
    <>
      <h4 className="list-heading">{title}</h4>
      <ul className="about-list">
        {told.map((area) => (
          <li key={area.id}>
            <strong>{nameOf(area, language)}.</strong> {reasonOf(area)}
          </li>
        ))}
      </ul>
    </>
  )
}
