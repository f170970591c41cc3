// Imports run one way: story <- state <- what the reader sees <- the files of the root. Only map knows MapLibre.
import { describe, expect, it } from 'vitest'
import { readJson } from '../support/files.ts'
import {
  allImports,
  folderOf,
  type Import,
  importsOf,
  sourceFiles,
} from '../support/source-files.ts'

/** Folders that draw what the reader uses, with React Aria. */
const INTERACTIVE = [
  'ui',
  'about',
  'areas',
  'article',
  'card',
  'hint',
  'legend',
  'pane',
  'proposals',
  'timeline',
]

type Rule = {
  /** Folders whose values, and so also types, may be imported. */
  readonly values: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
}

const SHOWN: Rule = {
  values: ['story', 'geometry', 'state', 'text', 'theme', 'ui', 'grammar', 'evidence'],
}

/** What each folder may import of ours, beside itself. A new folder must be entered here. */
const RULES: Readonly<Record<string, Rule>> = {
  story: { values: [] },
  geometry: { values: ['story'] },
  // For what the reader chose, which is remembered in one place.
  theme: { values: ['state'] },
  fingerprint: { values: [] },
  hosting: { values: [], types: ['load'] },
  command: { values: ['story', 'geometry', 'load', 'fingerprint'] },
  text: { values: [], types: ['story', 'fingerprint', 'load'] },
  grammar: { values: ['theme'], types: ['story'] },
  ui: { values: ['grammar', 'theme', 'text'], types: ['story'] },
  state: { values: ['story', 'geometry'] },
  load: { values: ['story', 'geometry'] },
  evidence: { values: ['story', 'geometry', 'state', 'text', 'ui', 'grammar', 'theme'] },
  map: { values: ['story', 'geometry', 'grammar', 'theme', 'text'], types: ['state'] },
  about: SHOWN,
  areas: SHOWN,
  article: { values: [...SHOWN.values, 'fingerprint'] },
  card: SHOWN,
  hint: SHOWN,
  legend: SHOWN,
  notices: SHOWN,
  pane: SHOWN,
  proposals: SHOWN,
  timeline: SHOWN,
}

/** What runs with Node, on a command or when the app is built, and never in the page. */
const TOOLS = ['command', 'hosting', 'theme/tokens-plugin.ts', 'load/preload-story.ts']
const isTool = (file: string) => [file, folderOf(file)].some((place) => TOOLS.includes(place))

/** Where each package may be imported: a folder, or a file. The empty name is the root of src. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['map'],
  '@turf/turf': ['geometry'],
  valibot: ['story', 'geometry/layer-schema.ts', 'command'],
  '@valibot/to-json-schema': ['command/json-schema.ts'],
  edtf: ['story'],
  leven: ['story'],
  htmlparser2: ['fingerprint'],
  marked: ['fingerprint'],
  'postal-mime': ['fingerprint/read-mail.ts'],
  chardet: ['fingerprint/decode-text.ts'],
  picocolors: ['command'],
  geojson: ['geometry', 'map'],
  '@fontsource/inter': ['map/fonts.ts'],
  '@fontsource/source-serif-4': ['map/fonts.ts'],
  '@fontsource-variable/inter': ['main.tsx'],
  '@fontsource-variable/source-serif-4': ['main.tsx'],
  'virtual:tokens.css': ['main.tsx'],
  'react-dom': ['main.tsx'],
  zustand: ['state', 'article', 'pane'],
  react: [
    '',
    'state',
    'theme',
    'ui',
    'map',
    'evidence',
    ...Object.keys(RULES).filter((f) => RULES[f] === SHOWN),
    'article',
  ],
  'react-aria-components': INTERACTIVE,
  'react-aria': INTERACTIVE,
  'react-stately': INTERACTIVE,
}

function isAllowed({ from, to, isOurs, kind }: Import): boolean {
  const [own, other] = [folderOf(from), folderOf(to)]
  if (/^(node:|vite$)/.test(to)) return isTool(from)
  if (!isOurs) return [from, own].some((place) => PACKAGES[to]?.includes(place))
  if (own === other) return true
  // The files of the root may use all, but the map only when it is asked for.
  if (own === '') return other !== 'map' || kind !== 'value' || to.endsWith('.css')
  const rule = RULES[own]
  return Boolean(rule?.values.includes(other) || (kind === 'type' && rule?.types?.includes(other)))
}

const describeImport = ({ from, to, kind }: Import) => `${from} -> ${to} (${kind})`
const breaches = (imports: readonly Import[]) =>
  imports.filter((one) => !isAllowed(one)).map(describeImport)

describe('imports', () => {
  it('run one way', () => {
    expect(allImports.length).toBeGreaterThan(100)
    expect(breaches(allImports)).toEqual([])
  })

  it('are ruled for every folder', () => {
    const folders = new Set(sourceFiles.map(folderOf).filter((folder) => folder !== ''))
    expect([...folders].filter((folder) => !(folder in RULES))).toEqual([])
  })

  it('load the map by one dynamic import', () => {
    const ofMap = allImports.filter(
      ({ from, to, kind }) => folderOf(to) === 'map' && folderOf(from) !== 'map' && kind !== 'type',
    )
    expect(ofMap.map(describeImport)).toEqual(['MapPanel.tsx -> map/MapView.tsx (dynamic)'])
  })

  it('bring nothing into the page that runs with Node', () => {
    const strays = allImports.filter(
      ({ from, to, kind }) => isTool(to) && !isTool(from) && kind !== 'type',
    )
    expect(strays.map(describeImport)).toEqual([])
  })

  it('name packages that package.json names too', () => {
    const { dependencies, devDependencies } = readJson('package.json') as {
      dependencies: object
      devDependencies: object
    }
    // These run when the app is built, or are types only.
    const isOfTools = ({ to, kind }: Import) => kind === 'type' || to === '@valibot/to-json-schema'
    const missing = allImports.filter((one) => {
      if (one.isOurs || /^(node|virtual):/.test(one.to)) return false
      const known = isOfTools(one) ? { ...dependencies, ...devDependencies } : dependencies
      return !(one.to in known) && !(`@types/${one.to}` in devDependencies)
    })
    expect(missing.map(describeImport)).toEqual([])
  })

  it('name files by their whole name', () => {
    const files = new Set(sourceFiles)
    expect(
      allImports.filter(({ to, isOurs }) => isOurs && !files.has(to)).map(describeImport),
    ).toEqual([])
  })

  it('keep the schema library out of the page, but for a page without workers', () => {
    const isParser = (file: string) =>
      ['load/parse-texts.ts', 'geometry/parse-layer.ts', 'geometry/layer-schema.ts'].includes(file)
    const strays = allImports.filter(
      ({ from, to, kind }) =>
        isParser(to) &&
        kind === 'value' &&
        !isParser(from) &&
        !isTool(from) &&
        from !== 'load/parse-worker.ts',
    )
    expect(strays.map(describeImport)).toEqual([])
  })

  it('load Turf only when facts are asked for', () => {
    const eager = allImports.filter(
      ({ to, kind }) => to === 'geometry/area-facts.ts' && kind === 'value',
    )
    expect(eager.map(describeImport)).toEqual([])
  })
})

describe('a breach', () => {
  it.each([
    ['story/x.ts', "import { useState } from 'react'"],
    ['story/x.ts', "import type { ViewerState } from '../state/viewer-state.ts'"],
    ['state/x.ts', "import { text } from '../text/text.ts'"],
    ['card/X.tsx', "import { Map } from 'maplibre-gl'"],
    ['card/X.tsx', "import type { Map } from 'maplibre-gl'"],
    ['card/X.tsx', "import { Legend } from '../legend/Legend.tsx'"],
    ['card/X.tsx', "export { buildStyle } from '../map/style/build-style.ts'"],
    ['card/X.tsx', "const map = import('../map/MapView.tsx')"],
    ['map/x.ts', "import { reduce } from '../state/viewer-state.ts'"],
    ['text/x.ts', "import { Story } from '../story/schema.ts'"],
    ['load/x.ts', "const worker = new Worker(new URL('../map/x.ts', import.meta.url))"],
    ['App.tsx', "import MapView from './map/MapView.tsx'"],
    ['App.tsx', "import leftPad from 'left-pad'"],
    ['ui/x.ts', "import { type Story, indexStory } from '../story/index-story.ts'"],
  ])('is seen: %s with %s', (file, source) => {
    expect(breaches(importsOf(file, source))).toHaveLength(1)
  })

  it.each([
    ['map/x.ts', "import type { CameraCommand } from '../state/camera-commands.ts'"],
    ['ui/x.ts', "import { type Story } from '../story/types.ts'"],
    ['App.tsx', "import type MapView from './map/MapView.tsx'"],
    ['App.tsx', "const map = import('./map/MapView.tsx')"],
  ])('is not seen where there is none: %s with %s', (file, source) => {
    expect(breaches(importsOf(file, source))).toEqual([])
  })
})
