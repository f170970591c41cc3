// A section of the card under its heading.
import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly children: ReactNode }

export function Section({ title, children }: Props) {
  const id = useId()
  return (
    <section className="card-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
