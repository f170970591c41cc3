// What a provision says: to and by whom, on which part, how much and when, in our words, with its clause or passage
// and what is our inference.
import type { ReactNode } from 'react'
import type { Provision, Quantity } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { EdtfDate } from '../ui/EdtfDate.tsx'
import { ActorNames } from './ActorNames.tsx'
import { Evidence } from './Evidence.tsx'
import { VoiceTag } from './VoiceTag.tsx'

export function ProvisionText({ provision }: { readonly provision: Provision }) {
  const text = useText()
  const { by = [], to = [], part, quantity, date, phases = [] } = provision
  const words = text.provision
  const amountOf = ({ value, unit }: Quantity) => words.amount(value, unit)
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(by.length > 0 ? [[words.by, <ActorNames key="by" ids={by} />] as const] : []),
    ...(to.length > 0 ? [[words.to, <ActorNames key="to" ids={to} />] as const] : []),
    ...(part ? [[words.part, part.text] as const] : []),
    ...(quantity ? [[words.quantity, amountOf(quantity)] as const] : []),
    ...(date ? [[words.date, <EdtfDate key="date" date={date} />] as const] : []),
  ]
  return (
    <>
      <p className="position-text">{provision.text}</p>
      {rows.length > 0 && (
        <dl className="provision-rows">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {phases.length > 0 && (
        <>
          <p className="hint">{words.phases}</p>
          <ol className="provision-phases">
            {phases.map((phase) => (
              <li key={phase.text}>
                {phase.text}
                {phase.quantity && <> ({amountOf(phase.quantity)})</>}
                {phase.date && (
                  <>
                    , <EdtfDate date={phase.date} />
                  </>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {provision.inference && (
        <p className="caveat">
          <strong>{text.card.inference}.</strong> {provision.inference}
        </p>
      )}
      <div className="position-foot">
        <Evidence items={provision.evidence} />
        <VoiceTag evidence={provision.evidence} />
      </div>
    </>
  )
}
