// Name, kind and role of an actor, for whom it speaks and who speaks for it, its area, and the voice to be picked.
import { ActorNames } from '../evidence/ActorNames.tsx'
import { PickVoice } from '../evidence/PickVoice.tsx'
import { StanceStrip } from '../evidence/StanceStrip.tsx'
import { useSelectArea, useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import { speakersOf } from '../story/speakers.ts'
import { countStandings } from '../story/standing-counts.ts'
import type { Actor } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { useVoiceText } from '../text/voice-text.ts'
import { passagesOf, viewsOf } from './actor-lists.ts'
import { SectionNav } from './SectionNav.tsx'

type Props = { readonly actor: Actor }

export function ActorHead({ actor }: Props) {
  const text = useText()
  const words = useVoiceText()
  const { index } = useViewer()
  const selectArea = useSelectArea()
  const speakers = index.speakersByActor.get(actor.id) ?? []
  const area = actor.area && index.areas.get(actor.area)
  return (
    <header className="card-head">
      <h2 tabIndex={-1}>{actor.name}</h2>
      <p className="card-names">
        <span>{words.kinds[actor.kind]}</span>
        {actor.role && <span>{actor.role}</span>}
      </p>
      <dl className="actor-facts">
        {actor.speaksFor && (
          <div>
            <dt>{words.speaksFor}</dt>
            <dd>
              <ActorNames ids={[actor.speaksFor]} />
            </dd>
          </div>
        )}
        {speakers.length > 0 && (
          <div>
            <dt>{words.spokenForBy}</dt>
            <dd>
              <ActorNames ids={speakers.map(({ id }) => id)} />
            </dd>
          </div>
        )}
        {area && (
          <div>
            <dt>{words.area}</dt>
            <dd>
              <button type="button" className="link-button" onClick={() => selectArea(area.id)}>
                {nameOf(area, text.language)}
              </button>
            </dd>
          </div>
        )}
      </dl>
      <ActorVerdict actor={actor} />
      <PickVoice actor={actor} />
    </header>
  )
}

/** How it stands and how often it is silent, at a glance; the ways to what is below. */
function ActorVerdict({ actor }: Props) {
  const text = useText()
  const { index } = useViewer()
  const positions = index.positionsByActor.get(actor.id) ?? []
  const silences = index.silencesByActor.get(actor.id) ?? []
  const heard = speakersOf(actor.id, index).flatMap(({ id }) => viewsOf(id, index, 'article'))
  const beyond = speakersOf(actor.id, index).flatMap(({ id }) => viewsOf(id, index, 'beyond'))
  const { sections } = text.card
  return (
    <>
      <p className="verdict">
        <StanceStrip counts={countStandings(positions, silences, 'article', index)} />
      </p>
      <SectionNav
        sections={[
          ['positions', sections.positions, new Set(heard).size],
          ['silences', sections.silences, silences.length],
          ['proposals', sections.proposals, index.provisionsByActor.get(actor.id)?.length ?? 0],
          ['article', sections.article, passagesOf(actor, index).length],
          ['beyond', sections.beyond, new Set(beyond).size],
        ]}
      />
    </>
  )
}
