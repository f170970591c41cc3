// Among whom room for agreement is looked for.
import { useViewer } from '../state/viewer-context.ts'
import { ACTOR_GROUPS, groupActors } from '../story/actor-groups.ts'
import type { ActorId } from '../story/types.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { useTable } from './use-table.ts'

export function Parties({ chosen }: { readonly chosen: readonly ActorId[] }) {
  const words = usePositionsText()
  const { index } = useViewer()
  const { table, change } = useTable()
  const groups = groupActors(index)
  const { actors } = index.story
  const choose = (id: ActorId, isChosen: boolean) =>
    change({
      parties: actors
        .map((actor) => actor.id)
        .filter((one) => (one === id ? isChosen : chosen.includes(one))),
    })
  return (
    <details className="positions-filters">
      <summary>{words.parties(chosen.length)}</summary>
      <div className="positions-parties">
        {ACTOR_GROUPS.map((group) => {
          const inGroup = actors.filter(({ id }) => groups.get(id) === group)
          return (
            inGroup.length > 0 && (
              <fieldset key={group}>
                <legend>{words.groups[group]}</legend>
                {inGroup.map(({ id, name }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      onChange={({ target }) => choose(id, target.checked)}
                    />
                    {name}
                  </label>
                ))}
              </fieldset>
            )
          )
        })}
        <label className="positions-speakers">
          <input
            type="checkbox"
            checked={table.countsSpeakers}
            onChange={({ target }) => change({ countsSpeakers: target.checked })}
          />
          {words.speakers}
        </label>
        {table.parties && (
          <button type="button" className="button-plain" onClick={() => change({ parties: null })}>
            {words.usualParties}
          </button>
        )}
      </div>
    </details>
  )
}
