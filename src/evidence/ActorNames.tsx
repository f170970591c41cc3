// Who: names of actors, each the way to its card; a person with the office or role that the story gives. What the
// others are is said on their cards and in the page about the map.
import { useSelectActor, useViewer } from '../state/viewer-context.ts'
import type { Actor, ActorId } from '../story/types.ts'
import { useText } from '../text/use-text.ts'

export function ActorNames({ ids }: { readonly ids: readonly ActorId[] }) {
  const { index } = useViewer()
  return ids
    .flatMap((id) => index.actors.get(id) ?? [])
    .map((actor, i) => (
      <span key={actor.id}>
        {i > 0 && ', '}
        <ActorName actor={actor} />
        {actor.kind === 'person' && actor.role && <span className="actor-role"> {actor.role}</span>}
      </span>
    ))
}

function ActorName({ actor }: { readonly actor: Actor }) {
  const text = useText()
  const selectActor = useSelectActor()
  return (
    <button
      type="button"
      className="actor-name"
      aria-label={text.card.actor(actor.name)}
      onClick={() => selectActor(actor.id)}
    >
      {actor.name}
    </button>
  )
}
