// Names, the ways outward to the areas that contain this one and inward to its parts, and what is disputed, vague or schematic.
import { Evidence } from '../evidence/Evidence.tsx'
import { kindWords } from '../evidence/effect-words.ts'
import { VoiceTag } from '../evidence/VoiceTag.tsx'
import { useSelectArea, useViewer } from '../state/viewer-context.ts'
import { nameOf, otherNames } from '../story/name-of.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Verdict } from './Verdict.tsx'

type Props = { readonly area: Area }

export function CardHead({ area }: Props) {
  const text = useText()
  const { index } = useViewer()
  const selectArea = useSelectArea()
  const containing = index.containing.get(area.id)
  const parts = index.contained.get(area.id)
  return (
    <header className="card-head">
      {containing.length > 0 && (
        <nav aria-label={text.card.partOf} className="breadcrumb">
          <ol>
            {[...containing].reverse().map((parent) => (
              <li key={parent.id}>
                <button type="button" onClick={() => selectArea(parent.id)}>
                  {nameOf(parent, text.language)}
                </button>
              </li>
            ))}
            <li aria-current="true">{nameOf(area, text.language)}</li>
          </ol>
        </nav>
      )}
      <h2 tabIndex={-1}>{nameOf(area, text.language)}</h2>
      <p className="card-names">
        <span>{kindWords(area, index, text)}</span>
        {otherNames(area, text.language).map(([language, name]) => (
          <span key={language} lang={language}>
            {name}
          </span>
        ))}
      </p>
      <Verdict area={area} />
      {parts.length > 0 && (
        <details className="through">
          <summary>
            {text.card.parts} <span className="count">{parts.length}</span>
          </summary>
          <div className="event-foot">
            {parts.map((part) => (
              <button
                key={part.id}
                type="button"
                className="chip"
                onClick={() => selectArea(part.id)}
              >
                {nameOf(part, text.language)}
              </button>
            ))}
          </div>
        </details>
      )}
      {area.disputed && (
        <div className="status">
          <p>
            <strong>{text.card.disputed}.</strong> {area.disputed.text}
          </p>
          <Evidence items={area.disputed.evidence} />
          <VoiceTag evidence={area.disputed.evidence} />
        </div>
      )}
      {area.vague && (
        <p className="status">
          <strong>{text.card.vague}.</strong> {area.vague}
        </p>
      )}
      {area.schematic && (
        <p className="status">
          <strong>{text.card.schematic}.</strong> {area.schematic}
        </p>
      )}
    </header>
  )
}
