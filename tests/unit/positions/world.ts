// A small negotiation: who says what on three proposals and on nested areas, in the article and beyond it.
import { makeArea, makeIndex, makeProposal } from '../support/small-story.ts'

const evidence = [{ passage: 'p1' }]
const beyond = [{ source: 'letter' }]

const proposal = (id: string, where: readonly string[] = []) =>
  makeProposal(
    id,
    where.map((area) => ({ effect: 'demilitarised', area })),
  )

let views = 0
const position = (actors: readonly string[], stance: string, on: object, rest: object = {}) => ({
  id: `view-${++views}`,
  actors,
  stance,
  on,
  areas: [],
  basis: 'reported',
  text: 'says so.',
  evidence,
  ...rest,
})
let unsaid = 0
const silence = (actor: string, proposals: readonly string[], areas: readonly string[] = []) => ({
  id: `silence-${++unsaid}`,
  actor,
  proposals,
  areas,
  text: 'No view is given.',
  evidence,
})

export const NEGOTIATION = {
  sources: [
    { id: 'article', role: 'primary', title: 'The article', publisher: 'A press' },
    { id: 'letter', role: 'context', title: 'A letter', publisher: 'An office' },
  ],
  passages: [
    {
      id: 'p1',
      source: 'article',
      paragraphs: [1],
      kind: 'body',
      text: 'They talk about the land.',
      mentions: [],
    },
  ],
  view: { bounds: [0, 0, 10, 10], focus: ['land'] },
  areas: [
    makeArea('land'),
    makeArea('valley', { partOf: ['land'] }),
    makeArea('coast', { partOf: ['land'] }),
  ],
  conventions: [
    {
      id: 'recognised',
      kind: 'recognised',
      name: 'Drawn',
      text: 'As on the sketch.',
      evidence,
      drawn: [],
      withheld: [],
      holdings: [],
    },
  ],
  actors: [
    { id: 'north', name: 'North', kind: 'state' },
    { id: 'south', name: 'South', kind: 'state' },
    { id: 'east', name: 'East', kind: 'state' },
    { id: 'league', name: 'League', kind: 'organisation' },
    { id: 'envoy', name: 'Envoy', kind: 'person', speaksFor: 'south' },
    { id: 'scholar', name: 'Scholar', kind: 'person' },
  ],
  proposals: [proposal('truce', ['valley', 'coast']), proposal('watch'), proposal('toll')],
  groups: [],
  positions: [
    position(
      ['north'],
      'supports',
      { proposal: 'truce' },
      { areas: ['valley'], basis: 'own words' },
    ),
    position(['north'], 'rejects', { proposal: 'truce' }, { areas: ['coast'], evidence: beyond }),
    position(['north', 'south'], 'supports', { proposal: 'watch' }, { areas: ['land'] }),
    position(['envoy'], 'conditional', { proposal: 'truce' }, { areas: ['land'] }),
    position(['scholar'], 'says', { proposal: 'watch' }, { basis: 'analyst' }),
    position(['south'], 'claims', { area: 'valley' }, { areas: ['valley'] }),
    position(['north'], 'claims', { area: 'valley' }, { areas: ['valley'] }),
    position(['north'], 'says', { topic: 'The weather' }),
  ],
  relations: [
    {
      id: 'apart',
      kind: 'disagree',
      actors: ['north', 'south'],
      on: { topic: 'The end' },
      areas: [],
      basis: 'narrator',
      text: 'stand far apart.',
      evidence,
    },
  ],
  silences: [silence('south', ['truce'], ['valley']), silence('league', [], ['coast'])],
  notes: [],
  events: [],
  context: [],
}

export const negotiation = makeIndex(NEGOTIATION)
