// The story that `story new` writes: one of each thing, ready to be replaced.
export type FirstStory = {
  readonly id: string
  readonly title: string
  /** Path to the JSON Schema, from the story's folder. */
  readonly schema: string
}

/** The value of a story.json that parses. */
export function makeFirstStory({ id, title, schema }: FirstStory): object {
  return {
    $schema: schema,
    format: 4,
    id,
    language: 'en',
    title,
    summary: 'Say in a sentence or two what the map shows.',
    conventions: [
      {
        id: 'recognised',
        kind: 'recognised',
        name: 'Recognised borders',
        text: 'Say which borders are drawn, and on what ground.',
        drawn: [],
        withheld: [],
        holdings: [],
        evidence: [{ passage: 'p1' }],
      },
    ],
    view: { bounds: [-26, 62, -12, 68], focus: ['iceland'] },
    layers: [{ id: 'states', path: 'geo/states.geojson' }],
    sources: [
      {
        id: 'article',
        role: 'primary',
        title: 'Title of the article, or a description of it',
        publisher: 'Who published it',
        kind: 'news organisation',
        date: '2026-01-31',
      },
    ],
    passages: [
      {
        id: 'p1',
        source: 'article',
        paragraphs: [1],
        kind: 'body',
        text: 'The first paragraph in your own words; the envoy speaks of talks in Iceland.',
        mentions: [{ area: 'iceland', sense: 'literal', words: 'Iceland' }],
      },
    ],
    actors: [{ id: 'envoy', name: 'The envoy', kind: 'person', role: 'Office or role' }],
    kinds: [],
    areas: [
      {
        id: 'iceland',
        kind: 'state',
        names: { en: 'Iceland', is: 'Ísland' },
        partOf: [],
        geometry: { layer: 'states', features: ['iceland'] },
      },
    ],
    effects: [],
    groups: [],
    proposals: [
      {
        id: 'talks',
        title: 'Talks in Iceland',
        label: 'Talks',
        kind: 'measure',
        status: 'proposed',
        standing: 'Where it stands, in words',
        summary: 'What is proposed, in your own words.',
        evidence: [{ passage: 'p1' }],
        provisions: [
          {
            id: 'talks-observers',
            effect: 'stationed',
            area: 'iceland',
            noun: 'observers',
            by: ['envoy'],
            text: 'What it would do here.',
            evidence: [{ passage: 'p1' }],
          },
        ],
      },
    ],
    positions: [
      {
        id: 'envoy-talks',
        actors: ['envoy'],
        stance: 'supports',
        on: { proposal: 'talks' },
        areas: ['iceland'],
        basis: 'reported',
        text: 'asks for talks there.',
        evidence: [{ passage: 'p1' }],
      },
    ],
    relations: [],
    silences: [],
    notes: [],
    events: [],
    context: [],
  }
}
