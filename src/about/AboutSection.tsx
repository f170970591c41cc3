// A section of the page about the map under its heading.
import { type ReactNode, useId } from 'react'

type Props = { readonly title: string; readonly children: ReactNode }

export function AboutSection({ title, children }: Props) {
  const id = useId()
  return (
    <section className="pane-section about-section" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
