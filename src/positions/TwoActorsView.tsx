// Two actors side by side: where they agree, where they differ, what cannot be compared, each with its evidence.
import { useMemo } from 'react'
import { RelationItem } from '../evidence/RelationItem.tsx'
import { useViewer } from '../state/viewer-context.ts'
import type { ActorId } from '../story/types.ts'
import { usePositionsText } from '../text/positions-text.ts'
import { ComparedItem } from './ComparedItem.tsx'
import { compareActors, OUTCOMES, type Outcome } from './compare-actors.ts'
import { Choice, Filters } from './Filters.tsx'
import { keepBy } from './keep.ts'
import { useTable } from './use-table.ts'

export function TwoActorsView() {
  const words = usePositionsText()
  const { index } = useViewer()
  const { table, change } = useTable()
  const [first, second] = table.pair
  const actors = index.story.actors.map(({ id, name }) => [id, name] as const)
  /** There is no second without a first. */
  const choose = (one: ActorId | null | undefined, other: ActorId | null | undefined) =>
    change({ pair: one ? [one, ...(other ? [other] : [])] : [] })
  return (
    <>
      <div className="positions-controls">
        <Choice
          label={words.pair.first}
          any={words.pair.choose}
          value={first ?? null}
          options={actors.filter(([id]) => id !== second)}
          onChoose={(id) => choose(id, second)}
        />
        <Choice
          label={words.pair.second}
          any={words.pair.choose}
          value={second ?? null}
          options={actors.filter(([id]) => id !== first)}
          onChoose={(id) => choose(first, id)}
          isDisabled={first === undefined}
        />
        {first && second && (
          <button type="button" className="button-plain" onClick={() => choose(second, first)}>
            {words.pair.swap}
          </button>
        )}
        <Filters />
      </div>
      {first && second ? (
        <Comparison pair={[first, second]} />
      ) : (
        <p className="positions-part hint">{words.pairHint}</p>
      )}
    </>
  )
}

function Comparison({ pair: [first, second] }: { readonly pair: readonly [ActorId, ActorId] }) {
  const words = usePositionsText()
  const { index } = useViewer()
  const { table } = useTable()
  const { basis, voice, area, proposal } = table
  const { compared, relations } = useMemo(
    () => compareActors([first, second], index, keepBy({ basis, voice, area, proposal }, index)),
    [first, second, index, basis, voice, area, proposal],
  )
  const of = (outcome: Outcome) => compared.filter((one) => one.outcome === outcome)
  const names = [first, second].map((id) => index.actors.get(id)?.name ?? '')
  const counts = {
    agree: of('agree').length,
    differ: of('differ').length,
    silent: of('silent').length,
    open: of('open').length,
  }
  return (
    <div className="positions-part">
      <p role="status" className="positions-sum">
        {compared.length > 0 ? words.outcomesShort(counts) : words.nothingToCompare}
      </p>
      {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <section key={outcome} aria-label={words.outcomes[outcome]}>
          <h3 className="list-heading">
            {words.outcomes[outcome]} <span className="count">{counts[outcome]}</span>
          </h3>
          <p className="hint">{words.outcomesWhy[outcome]}</p>
          <ul className="compared">
            {of(outcome).map((one) => (
              <ComparedItem key={keyOf(one)} compared={one} names={names} />
            ))}
          </ul>
        </section>
      ))}
      {relations.length > 0 && (
        <section aria-label={words.together}>
          <h3 className="list-heading">{words.together}</h3>
          <ul className="positions">
            {relations.map((relation) => (
              <RelationItem key={relation.id} relation={relation} showsTarget />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function keyOf({ subject }: ReturnType<typeof compareActors>['compared'][number]): string {
  switch (subject.type) {
    case 'proposal':
      return subject.proposal.id
    case 'area':
      return `area ${subject.area.id}`
    case 'topic':
      return `topic ${subject.topic}`
  }
}
