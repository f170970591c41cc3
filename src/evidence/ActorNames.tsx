// Who: names of actors; a person with the office or role that the story gives. What the others are is said in the
// page about the map.
import { useViewer } from '../state/viewer-context.ts'
import type { ActorId } from '../story/types.ts'

export function ActorNames({ ids }: { readonly ids: readonly ActorId[] }) {
  const { index } = useViewer()
  return ids.map((id, i) => {
    const actor = index.actors.get(id)
    return (
      <span key={id}>
        {i > 0 && ', '}
        <strong>{actor?.name}</strong>
        {actor?.kind === 'person' && actor.role && (
          <span className="actor-role"> {actor.role}</span>
        )}
      </span>
    )
  })
}
