// Facts about the area's geometry, computed after the card is there.
import { useCallback } from 'react'
import { listedBounds } from '../geometry/area-bounds.ts'
import type { AreaFact } from '../geometry/area-facts.ts'
import { featuresOf } from '../geometry/layers.ts'
import { roundArea, roundLength } from '../geometry/round.ts'
import { type Computation, useComputed } from '../state/use-computed.ts'
import { useViewer } from '../state/viewer-context.ts'
import { nameOf } from '../story/name-of.ts'
import type { Area } from '../story/types.ts'
import type { Text } from '../text/text.ts'
import { useText } from '../text/use-text.ts'
import { Section } from './Section.tsx'

type Props = { readonly area: Area }

export function Facts({ area }: Props) {
  const text = useText()
  const compute = useCallback<Computation<readonly AreaFact[]>>(
    ({ computeFacts }, index, layers) => computeFacts(area, index, layers),
    [area],
  )
  const facts = useComputed(compute)
  const { layers } = useViewer()
  const isNotHere =
    area.geometry !== undefined && layers !== null && featuresOf(area, layers).length === 0
  const isAwaited = isNotHere && listedBounds(area, layers) !== null
  const isMissing = isNotHere && !isAwaited
  return (
    <Section name="facts" title={text.card.facts}>
      {isMissing && <p className="empty">{text.card.noGeometry}</p>}
      {!area.geometry && <p className="empty">{text.card.notDrawn}</p>}
      {!isMissing && area.vague && <p className="empty">{text.card.noFacts}</p>}
      {isAwaited && <p className="empty">{text.card.notCome}</p>}
      {area.geometry && !isNotHere && facts === 'pending' && (
        <p className="empty">{text.card.factsPending}</p>
      )}
      {facts === 'failed' && <p className="empty">{text.card.factsFailed}</p>}
      {typeof facts === 'object' && facts.length > 0 && (
        <>
          <dl className="facts">
            {facts.map((fact) => (
              <FactRow key={keyOf(fact)} fact={fact} />
            ))}
          </dl>
          <p className="method">{text.card.method}</p>
        </>
      )}
    </Section>
  )
}

function keyOf(fact: AreaFact): string {
  if (fact.type === 'border') return `border ${fact.with.id}`
  if (fact.type === 'distance') return `distance ${fact.to.id}`
  return fact.type
}

function FactRow({ fact }: { fact: AreaFact }) {
  const [label, value, note] = wordsOf(fact, useText())
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {note && <dd className="fact-note">{note}</dd>}
    </div>
  )
}

function wordsOf(
  fact: AreaFact,
  { facts, language }: Text,
): [label: string, value: string, note?: string] {
  const km = (value: number) => facts.about(facts.km(roundLength(value)))
  switch (fact.type) {
    case 'size': {
      const value = facts.about(facts.km2(roundArea(fact.km2)))
      return fact.official
        ? [facts.size, value, facts.official(facts.km2(fact.official.km2), fact.official.note)]
        : [facts.size, value]
    }
    case 'share':
      return [facts.share(nameOf(fact.of, language)), facts.about(facts.percent(fact.ratio))]
    case 'length':
      return [facts.length, km(fact.km), facts.pieces(fact.pieces)]
    case 'border':
      return fact.official
        ? [
            facts.border(nameOf(fact.with, language)),
            km(fact.km),
            facts.official(facts.km(fact.official.km), fact.official.note),
          ]
        : [facts.border(nameOf(fact.with, language)), km(fact.km)]
    case 'distance':
      return [
        facts.distance(nameOf(fact.to, language)),
        fact.km === 0 ? facts.crosses : km(fact.km),
      ]
  }
}
