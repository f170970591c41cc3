// A section of the card under its heading.
import { type ReactNode, useId } from 'react'

export type SectionName = 'article' | 'positions' | 'silences' | 'proposals' | 'facts' | 'beyond'

type Props = {
  readonly name: SectionName
  readonly title: string
  readonly children: ReactNode
}

export function Section({ name, title, children }: Props) {
  const id = useId()
  return (
    <section className="card-section" aria-labelledby={id} data-section={name}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      {children}
    </section>
  )
}

/** Brings a section of the card in which the element stands into sight, with the focus on its heading. */
export function showSection(within: Element, name: SectionName): void {
  const heading = within.closest('.card')?.querySelector<HTMLElement>(`[data-section="${name}"] h3`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}
