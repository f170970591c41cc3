// The shipped story with so many actors, proposals and positions that its table fills many screens.

type StoryJson = Record<'actors' | 'proposals' | 'positions', readonly object[]> & {
  readonly passages: readonly { readonly id: string }[]
}

export type TableSizes = {
  readonly actors: number
  readonly proposals: number
  /** How many positions are added; each is in a cell of its own as far as there are cells. */
  readonly positions: number
}

export const LARGE_TABLE: TableSizes = { actors: 200, proposals: 500, positions: 20_000 }

const STANCES = ['supports', 'conditional', 'undecided', 'opposes', 'rejects', 'demands', 'says']

/** @param story the shipped story, as its file has it */
export function makeTableStory(story: object, sizes: TableSizes): object {
  const { actors, proposals, positions, passages } = story as StoryJson
  const evidence = [{ passage: passages[0]?.id }]
  const made = <Item>(length: number, make: (i: number) => Item) =>
    Array.from({ length }, (_, i) => make(i))
  const more = {
    actors: made(sizes.actors - actors.length, (i) => ({
      id: `actor-${i}`,
      name: `Actor number ${i}`,
      kind: i % 3 === 0 ? 'state' : 'person',
    })),
    proposals: made(sizes.proposals - proposals.length, (i) => ({
      id: `proposal-${i}`,
      title: `Proposal number ${i}`,
      label: `Proposal ${i}`,
      kind: 'measure',
      status: 'proposed',
      standing: 'open',
      summary: 'Somebody does something.',
      evidence,
      provisions: [],
    })),
  }
  return {
    ...story,
    actors: [...actors, ...more.actors],
    proposals: [...proposals, ...more.proposals],
    positions: [
      ...positions,
      ...made(sizes.positions, (i) => ({
        id: `made-${i}`,
        actors: [`actor-${i % more.actors.length}`],
        stance: STANCES[i % STANCES.length],
        // A prime step, so that the cells are scattered.
        on: {
          proposal: `proposal-${(i * 31 + Math.floor(i / more.actors.length)) % more.proposals.length}`,
        },
        areas: [],
        basis: 'reported',
        text: 'says so.',
        evidence,
      })),
    ],
  }
}
