// A made-up story of any size whose references are all valid; the same sizes give the same story.
export type Sizes = {
  readonly areas: number
  readonly passages: number
  readonly positions: number
}

/** Far over what an editor writes by hand. */
export const VERY_LARGE: Sizes = { areas: 10_000, passages: 50_000, positions: 200_000 }

const STANCES = ['supports', 'conditional', 'undecided', 'opposes', 'rejects', 'says']
const BASES = ['own words', 'reported', 'document', 'analyst', 'narrator']
const AREAS_IN_A_REGION = 25
const PASSAGES_A_SOURCE = 500
const ACTORS = 500
const PROPOSALS = 100

const list = (length: number, make: (i: number) => object) =>
  Array.from({ length }, (_, i) => make(i))

/** A parsed `story.json`; to be given to `parseStory` as is. */
export function makeSyntheticStory({ areas, passages, positions }: Sizes): Record<string, unknown> {
  const area = (i: number) => `area-${i % areas}`
  const actor = (i: number) => `actor-${i % ACTORS}`
  const passage = (i: number) => `passage-${i % passages}`
  const proposal = (i: number) => `proposal-${i % PROPOSALS}`
  const source = (i: number) => `source-${Math.floor(i / PASSAGES_A_SOURCE)}`
  const evidence = (i: number) => [{ passage: passage(i) }]
  return {
    format: 4,
    id: 'synthetic',
    language: 'en',
    title: 'A synthetic story',
    summary: 'Made by a loop, to measure.',
    conventions: [
      {
        id: 'recognised',
        kind: 'recognised',
        name: 'Drawn',
        text: 'As on the sketch.',
        drawn: [],
        withheld: [],
        holdings: [],
        evidence: evidence(0),
      },
    ],
    view: { bounds: [0, 0, 10, 10], focus: [area(0)] },
    layers: [{ id: 'areas', path: 'geo/areas.geojson' }],
    sources: list(Math.ceil(passages / PASSAGES_A_SOURCE), (i) => ({
      id: `source-${i}`,
      role: i === 0 ? 'primary' : 'context',
      title: `Source ${i}`,
      publisher: 'A press',
      date: `20${String(10 + (i % 15))}-0${1 + (i % 9)}-11`,
    })),
    passages: list(passages, (i) => ({
      id: passage(i),
      source: source(i),
      paragraphs: [1 + (i % PASSAGES_A_SOURCE)],
      kind: 'body',
      text: `The envoy says that Area ${i} and its neighbour would need “binding promises” before anyone signs what was agreed upon in the talks of last week.`,
      mentions: [
        { area: area(i), sense: 'literal', words: `Area ${i}` },
        { area: area(i + 1), sense: 'metonym', words: 'its neighbour' },
      ],
    })),
    actors: list(ACTORS, (i) => ({ id: actor(i), name: `Actor ${i}`, kind: 'person' })),
    kinds: [],
    areas: list(areas, (i) => ({
      id: area(i),
      kind: i % AREAS_IN_A_REGION === 0 ? 'region' : 'province',
      names: { en: `Area ${i}`, fr: `Région ${i}` },
      partOf: containers(i).map(area),
      geometry: { layer: 'areas', features: [area(i)] },
    })),
    effects: [],
    groups: [],
    proposals: list(PROPOSALS, (i) => ({
      id: proposal(i),
      title: `Proposal ${i}`,
      label: `Proposal ${i}`,
      kind: 'measure',
      status: 'proposed',
      standing: 'open',
      summary: 'Nobody marches.',
      evidence: evidence(i),
      provisions: list(10, (j) => ({
        id: `provision-${i}-${j}`,
        effect: 'demilitarised',
        area: area(i * 10 + j),
        by: [actor(i)],
        text: 'No forces here.',
        evidence: evidence(i + j),
      })),
    })),
    positions: list(positions, (i) => ({
      id: `position-${i}`,
      actors: [actor(i)],
      stance: STANCES[i % STANCES.length],
      on: i % 3 === 0 ? { area: area(i) } : { proposal: proposal(i) },
      areas: [area(i), area(i * 7)],
      basis: BASES[i % BASES.length],
      text: 'would agree to it, once the others have said in writing what they offer.',
      ...(i % 4 === 0 ? { date: `2025-11-${String(1 + (i % 28)).padStart(2, '0')}` } : {}),
      evidence: evidence(i),
    })),
    relations: [],
    silences: list(1000, (i) => ({
      id: `silence-${i}`,
      actor: actor(i),
      areas: [area(i)],
      proposals: [proposal(i)],
      text: 'Nothing is said.',
      evidence: evidence(i),
    })),
    notes: [],
    events: [],
    context: [],
  }
}

/** Of every 25 areas the first is a region that contains the others; every region is in the first one. */
function containers(i: number): number[] {
  if (i === 0) return []
  return i % AREAS_IN_A_REGION === 0 ? [0] : [i - (i % AREAS_IN_A_REGION), 0]
}
