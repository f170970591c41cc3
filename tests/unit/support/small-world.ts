// A small world that has one of everything that a map shows: nested, disputed, vague and schematic areas, a sea, an
// alliance, three border conventions, proposals of every kind, and the files of a basemap. Places are (lng, lat).
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson'
import type { Detail } from '../../../src/geometry/detail.ts'
import type { LayerFeature, Layers } from '../../../src/geometry/layers.ts'
import type { Files } from '../../../src/paint/features.ts'
import type { Scene } from '../../../src/scene/marks.ts'
import { createSceneBuilder, type SceneView } from '../../../src/scene/scene.ts'
import type { Words } from '../../../src/scene/scene-words.ts'
import type { StoryIndex } from '../../../src/story/index-story.ts'
import type { Convention, LayerId, ProposalId } from '../../../src/story/types.ts'
import { boxRing, type Changes, makeFeature, makeIndex, makeProposal } from './small-story.ts'

const evidence = [{ source: 'letter' }]

const area = (id: string, kind: string, rest: object = {}) => ({
  id,
  kind,
  names: { en: `${id.charAt(0).toUpperCase()}${id.slice(1)}` },
  partOf: [],
  geometry: { layer: 'areas', features: [id] },
  ...rest,
})

const proposal = (
  id: string,
  provisions: readonly (readonly [effect: string, area: string])[],
  rest: object = {},
) =>
  makeProposal(
    id,
    provisions.map(([effect, where]) => ({ effect, area: where, evidence })),
    { evidence, ...rest },
  )

const convention = (id: string, kind: string, rest: object = {}) => ({
  id,
  kind,
  name: id,
  text: 'As on the sketch.',
  evidence,
  drawn: [],
  withheld: [],
  holdings: [],
  ...rest,
})

const EMPTY_LISTS = {
  passages: [],
  positions: [],
  silences: [],
  notes: [],
  events: [],
  context: [],
}

export const WORLD: Changes = {
  ...EMPTY_LISTS,
  view: { bounds: [0, 0, 20, 10], focus: ['northland', 'moor'] },
  layers: [
    { id: 'areas', path: 'geo/areas.geojson' },
    { id: 'lines', path: 'geo/lines.geojson' },
  ],
  areas: [
    area('northland', 'state', { codes: { iso3166: ['XN'] } }),
    area('southland', 'state', { codes: { iso3166: ['XS'] } }),
    area('moor', 'region', {
      partOf: ['northland'],
      disputed: { text: 'Both say that it is theirs.', evidence },
    }),
    area('fen', 'province', { partOf: ['northland'] }),
    area('haze', 'region', { vague: 'Nobody says where it ends.' }),
    area('bay', 'sea'),
    area('pact', 'alliance', {
      geometry: { layer: 'areas', features: ['northland', 'southland'] },
    }),
    area('truce-line', 'line', {
      schematic: 'Drawn from a sketch.',
      geometry: { layer: 'lines', features: ['line-west', 'line-east'] },
    }),
    area('overseas', 'state', { codes: { iso3166: ['XO'] } }),
  ],
  conventions: [
    convention('recognised', 'recognised'),
    convention('administered', 'administered', {
      withheld: ['b-moor'],
      holdings: [
        { by: 'envoy', areas: ['moor'], lines: [], label: 'held by the south', evidence },
        { by: 'envoy', areas: [], lines: ['truce-line'], label: 'held since May', evidence },
      ],
    }),
    convention('claimed', 'claimed', {
      drawn: ['b-claim'],
      withheld: ['b-moor'],
      holdings: [{ by: 'envoy', areas: ['moor', 'fen'], lines: [], label: 'claimed', evidence }],
    }),
  ],
  groups: [{ id: 'plans', name: 'One plan at a time' }],
  proposals: [
    proposal('watch', [
      ['stationed', 'moor'],
      ['air-presence', 'fen'],
      ['sea-presence', 'bay'],
    ]),
    proposal('pause', [['frozen', 'truce-line']]),
    proposal('pledge', [
      ['guaranteed', 'northland'],
      ['guarantor', 'overseas'],
    ]),
    proposal(
      'plan-a',
      [
        ['recognised', 'moor'],
        ['demilitarised', 'fen'],
        ['controlled', 'southland'],
        ['excluded', 'northland'],
      ],
      { kind: 'plan', exclusiveGroup: 'plans' },
    ),
    proposal(
      'plan-b',
      [
        ['aspirant', 'northland'],
        ['backup', 'fen'],
        ['monitored', 'truce-line'],
      ],
      { kind: 'plan', exclusiveGroup: 'plans' },
    ),
    proposal('talks', []),
  ],
}

export const worldIndex: StoryIndex = makeIndex(WORLD)

/** The straight way from one place to another. */
const way = (x0: number, y0: number, x1: number, y1: number): Position[] => [
  [x0, y0],
  [x1, y1],
]

const box = (id: string, bounds: [number, number, number, number], properties: object) =>
  makeFeature(id, { type: 'Polygon', coordinates: [boxRing(...bounds)] }, properties)
const line = (id: string, coordinates: Position[], properties: object) =>
  makeFeature(id, { type: 'LineString', coordinates }, properties)

const layer = (features: readonly LayerFeature[]) => ({
  collection: { type: 'FeatureCollection' as const, features: [...features] },
  features: new Map(features.map((one) => [one.properties.id, one])),
})

/** The layers of the small world; each call makes new ones, as another level of detail has. */
export const makeWorldLayers = (): Layers =>
  new Map([
    [
      'areas' as LayerId,
      layer([
        box('northland', [0, 4, 10, 10], { km2: 600, anchor: [5, 9] }),
        box('southland', [0, 0, 10, 4], { km2: 400, anchor: [5, 2] }),
        box('moor', [1, 5, 4, 8], { km2: 90, anchor: [2.5, 6.5] }),
        box('fen', [6, 5, 9, 8], { km2: 80, anchor: [7.5, 6.5] }),
        box('haze', [4, 4, 6, 6], { km2: 40, anchor: [5, 5] }),
        box('bay', [10, 0, 20, 10], { km2: 1000, anchor: [15, 5] }),
        box('overseas', [40, 0, 60, 10], { km2: 2000, anchor: [50, 5] }),
      ]),
    ],
    [
      'lines' as LayerId,
      layer([
        line('line-west', way(0, 4.5, 4, 4.5), { km: 30, date: '2025-11-27' }),
        line('line-east', way(4, 4.5, 10, 4.5), { km: 200, date: '2025-11-27' }),
      ]),
    ],
  ])

export const worldLayers = makeWorldLayers()

export const worldWords: Words = {
  nameOf: (one) => one.names.en,
  noun: (effect, noun) => `${noun}: ${effect}`,
  arc: ({ names }, isToTheWest) => (isToTheWest ? `< ${names.en}` : `${names.en} >`),
  schematic: (date) => `schematic, ${date}`,
  stand: ({ standing, voice }, on) => [standing, on?.label, voice].filter(Boolean).join(', '),
}

export const worldConventions = worldIndex.story.conventions as readonly [
  Convention,
  Convention,
  Convention,
]

export const worldView: SceneView = {
  index: worldIndex,
  detail: 'region' as Detail,
  layers: worldLayers,
  convention: worldConventions[0],
  overlays: [],
  selected: null,
  words: worldWords,
}

export const allOverlays = worldIndex.story.proposals.map(({ id }) => id)
export const proposalId = (id: string): ProposalId => id as ProposalId

export const worldScene = (changes: Partial<SceneView> = {}): Scene =>
  createSceneBuilder()({ ...worldView, ...changes })

const file = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})
const shape = (geometry: Geometry, properties: Feature['properties'] = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
})
const point = (place: Position, properties: Feature['properties']) =>
  shape({ type: 'Point', coordinates: place }, properties)
const path = (coordinates: Position[], properties: Feature['properties'] = {}) =>
  shape({ type: 'LineString', coordinates }, properties)
const ground = (...bounds: [number, number, number, number]) =>
  shape({ type: 'Polygon', coordinates: [boxRing(...bounds)] })

const FILES: Readonly<Record<string, FeatureCollection>> = {
  land: file(ground(0, 0, 10, 10), ground(40, 0, 60, 10)),
  coast: file(path(way(10, 0, 10, 10))),
  lakes: file(ground(1, 1, 2, 2)),
  rivers: file(
    path(way(0, 3, 10, 3)),
    path(way(0, 3, 10, 3), { isName: true, name: 'Long Water' }),
  ),
  borders: file(
    path(way(0, 4, 10, 4), { id: 'b-state', class: 'international' }),
    path(way(4, 5, 4, 8), { id: 'b-moor', class: 'international' }),
    path(way(6, 5, 6, 8), { id: 'b-claim', class: 'internal' }),
    path(way(9, 5, 9, 8), { id: 'b-fen', class: 'internal' }),
    path(way(0, 4, 0, 5), { id: 'b-edge', class: 'international', disputed: 'yes' }),
  ),
  cities: file(
    point([5, 7], { rank: 1, capital: true, name: 'Northton', 'name:local': 'Нортон' }),
    point([3, 1], { rank: 2, capital: false, name: 'Southby' }),
  ),
  'country-labels': file(
    point([5, 9], { kind: 'country', iso2: 'XN', from: 2, name: 'Northland' }),
    point([5, 1.2], { kind: 'country', iso2: 'XS', from: 2, name: 'Southland' }),
    point([15, 8], { kind: 'sea', rank: 1, name: 'Bay of Hope' }),
  ),
}

/** The basemap's files, at whatever level of detail. */
export const worldFiles: Files = (path) => FILES[path.replace(/^.*\//, '').replace('.geojson', '')]

export const basemapFeatures = (name: string): readonly Feature[] => FILES[name]?.features ?? []
