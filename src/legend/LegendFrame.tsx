// What a legend stands in: the button that unfolds it, and its entries, which scroll where they are many.
import type { ReactNode, Ref } from 'react'
import { useText } from '../text/use-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { watchMore } from '../ui/watch-more.ts'

type Props = {
  readonly toggle?: Ref<HTMLButtonElement>
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

export function LegendFrame({ toggle, isOpen, onToggle, children }: Props) {
  const text = useText()
  return (
    <section className="legend" aria-label={text.legend.title} data-on-map="corner">
      <button
        ref={toggle}
        type="button"
        className="legend-toggle"
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {text.legend.title}
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <ul ref={watchMore} className="legend-items">
          {children}
        </ul>
      )}
    </section>
  )
}
