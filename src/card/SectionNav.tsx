// The ways to the sections of a card, each with its count; to an empty one there is none.
import { useText } from '../text/use-text.ts'
import { type SectionName, showSection } from './Section.tsx'

export type CountedSection = readonly [name: SectionName, words: string, count: number]

export function SectionNav({ sections }: { readonly sections: readonly CountedSection[] }) {
  const text = useText()
  return (
    <nav className="card-nav" aria-label={text.card.sections.name}>
      {sections
        .filter(([, , count]) => count > 0)
        .map(([name, words, count]) => (
          <button
            key={name}
            type="button"
            onClick={({ currentTarget }) => showSection(currentTarget, name)}
          >
            {words} <span className="count">{count}</span>
          </button>
        ))}
    </nav>
  )
}
