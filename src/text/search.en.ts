// The words of the search: what it says before, while and after one types.
import type { FoundKind } from '../story/found-kinds.ts'

export const searchEn = {
  hits: 'Hits',
  start:
    'Type a place, a name, a proposal or words of the article, in any spelling. Arrow keys choose, Enter goes there.',
  working: 'Searching…',
  none: (query: string) => `Nothing in this story has “${query}”.`,
  perhaps: 'Perhaps you mean',
  missing: 'The search could not be loaded. Load the page again to try once more.',
  found: (n: number) => (n === 1 ? '1 hit listed' : `${n} hits listed`),
  more: (listed: number, count: number, isAll: boolean) =>
    isAll ? `${listed} of ${count}` : `${listed} of more than ${count - 1}`,
  kinds: {
    area: 'Places',
    actor: 'Actors',
    proposal: 'Proposals',
    passage: 'Passages',
    source: 'Sources',
  } satisfies Record<FoundKind, string>,
}
