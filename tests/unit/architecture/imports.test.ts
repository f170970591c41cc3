// Imports run one way: story <- geometry <- scene <- paint <- map <- gl or plain, and story <- state <- what the
// reader sees <- the files of the root. Only gl knows MapLibre, and it is loaded on demand.
import { describe, expect, it } from 'vitest'
import { readJson } from '../support/files.ts'
import {
  allImports,
  folderOf,
  type Import,
  importsOf,
  loadedWith,
  namesFrom,
  readSource,
  sourceFiles,
} from '../support/source-files.ts'

/** Folders that draw what the reader uses, with React Aria. */
const INTERACTIVE = [
  'ui',
  'about',
  'areas',
  'article',
  'card',
  'cite',
  'export',
  'evidence',
  'compare',
  'hint',
  'legend',
  'pane',
  'positions',
  'proposals',
  'search',
  'share',
  'shell',
  'timeline',
  'spoken',
  'tip',
  'voice',
]

type Rule = {
  /** Folders whose values, and so also types, may be imported. */
  readonly values: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
}

const SHOWN: Rule = {
  values: ['story', 'geometry', 'state', 'text', 'theme', 'time', 'ui', 'grammar', 'evidence'],
}

/** What each folder may import of ours, beside itself. A new folder must be entered here. */
const RULES: Readonly<Record<string, Rule>> = {
  story: { values: [] },
  time: { values: [] },
  geometry: { values: ['story'] },
  archive: { values: ['story', 'geometry'] },
  // For what the reader chose, which is remembered in one place.
  theme: { values: ['state'] },
  fingerprint: { values: [] },
  // For the colours of the icons.
  hosting: { values: ['theme'], types: ['load'] },
  command: { values: ['story', 'geometry', 'archive', 'load', 'fingerprint'] },
  text: { values: ['story'], types: ['scene', 'fingerprint', 'load'] },
  page: { values: [] },
  grammar: { values: ['theme'], types: ['story'] },
  scene: { values: ['geometry', 'grammar'], types: ['story', 'theme'] },
  paint: { values: ['geometry', 'scene', 'theme'], types: ['grammar'] },
  map: {
    values: ['geometry', 'paint', 'text', 'time'],
    types: ['story', 'state', 'scene', 'theme'],
  },
  gl: {
    values: ['geometry', 'scene', 'paint', 'map', 'theme', 'time'],
    types: ['story', 'grammar'],
  },
  offline: { values: ['text', 'ui'], types: ['hosting', 'load'] },
  plain: { values: ['geometry', 'scene', 'paint', 'map', 'theme'], types: ['story'] },
  ui: { values: ['grammar', 'scene', 'paint', 'theme', 'text', 'time'], types: ['story'] },
  state: { values: ['story', 'geometry', 'time'] },
  load: { values: ['story', 'geometry', 'archive'] },
  evidence: { values: ['story', 'geometry', 'state', 'text', 'ui', 'grammar', 'theme'] },
  about: SHOWN,
  areas: SHOWN,
  cite: SHOWN,
  export: {
    values: [...SHOWN.values, 'scene', 'paint', 'map', 'plain', 'legend', 'cite', 'share'],
  },
  article: { values: [...SHOWN.values, 'fingerprint'] },
  card: SHOWN,
  // Its maps are maps of the page: two of them may stand on one, with the legend of what they show.
  compare: { values: [...SHOWN.values, 'load', 'scene', 'map', 'plain', 'legend'] },
  hint: SHOWN,
  legend: { values: [...SHOWN.values, 'scene'] },
  locator: { values: [...SHOWN.values, 'scene', 'paint'] },
  notes: { values: [...SHOWN.values, 'scene', 'paint'] },
  notices: SHOWN,
  pane: SHOWN,
  positions: SHOWN,
  proposals: SHOWN,
  search: SHOWN,
  share: SHOWN,
  shell: { values: [...SHOWN.values, 'pane'] },
  timeline: SHOWN,
  spoken: SHOWN,
  tip: SHOWN,
  voice: SHOWN,
}

/** The one file of gl that the page has from the start: it looks for a graphics card, and knows no MapLibre. */
const GRAPHICS_CARD = 'gl/graphics-card.ts'

/** What runs with Node, on a command or when the app is built, and never in the page. */
const TOOLS = ['command', 'hosting', 'page', 'theme/tokens-plugin.ts', 'load/preload-story.ts']
const isTool = (file: string) => [file, folderOf(file)].some((place) => TOOLS.includes(place))

/** What the site is built with, and no reader ever loads. */
const BUILT_WITH = ['@valibot/to-json-schema', '@napi-rs/canvas', '@vitejs/plugin-react', 'vite']

/** Where each package may be imported: a folder, or a file. The empty name is the root of src. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'maplibre-gl': ['gl'],
  '@napi-rs/canvas': TOOLS,
  '@turf/turf': ['geometry', 'compare/measure.ts'],
  valibot: ['story', 'geometry/layer-schema.ts', 'command'],
  '@valibot/to-json-schema': ['command/json-schema.ts'],
  leven: ['story'],
  minisearch: ['search'],
  htmlparser2: ['fingerprint'],
  marked: ['fingerprint'],
  'postal-mime': ['fingerprint/read-mail.ts'],
  chardet: ['fingerprint/decode-text.ts'],
  picocolors: ['command'],
  geojson: ['geometry', 'scene', 'paint', 'gl', 'plain', 'page', 'compare', 'export'],
  '@fontsource/inter': ['gl/fonts.ts'],
  '@fontsource/source-serif-4': ['gl/fonts.ts'],
  '@fontsource-variable/inter': ['start.ts'],
  '@fontsource-variable/source-serif-4': ['start.ts'],
  'virtual:tokens.css': ['start.ts'],
  'react-dom': ['main.tsx', 'PrintHead.tsx', 'use-print.ts', 'page'],
  '@vitejs/plugin-react': ['page'],
  'workbox-core': ['offline/service-worker.ts'],
  'workbox-core/types.js': ['offline/service-worker.ts'],
  'workbox-precaching': ['offline/service-worker.ts'],
  'workbox-routing': ['offline/service-worker.ts'],
  'workbox-strategies': ['offline/service-worker.ts'],
  'workbox-window': ['offline/keep-offline.ts'],
  zustand: ['state', 'article', 'pane'],
  react: [
    '',
    'state',
    'theme',
    'text/use-text.ts',
    'ui',
    'map',
    'evidence',
    ...Object.keys(RULES).filter((f) => RULES[f] === SHOWN),
    'article',
    'compare',
    'legend',
    'export',
    'notes',
    'shell',
    'page',
  ],
  'react-aria-components': INTERACTIVE,
  'react-aria': INTERACTIVE,
  'react-stately': INTERACTIVE,
  '@tanstack/react-virtual': ['positions'],
}

/** Packages that the page fetches when they are needed, after its first picture or in a worker. */
const LATER = ['maplibre-gl', 'valibot', 'edtf', 'leven', 'htmlparser2', 'marked', 'minisearch']
/**
 * What the first script takes of Turf, as it knows which area a click means, the smallest one under the point: 7 kB
 * of minified code. All else of Turf comes later.
 */
const FIRST_OF_TURF = ['area', 'booleanPointInPolygon']

function isAllowed({ from, to, isOurs, kind }: Import): boolean {
  const [own, other] = [folderOf(from), folderOf(to)]
  if (/^(node:|vite$)/.test(to)) return isTool(from)
  if (!isOurs) return [from, own].some((place) => PACKAGES[to]?.includes(place))
  if (own === other) return true
  // What writes the page uses all that draws it, and no graphics card.
  if (own === 'page') return other !== 'gl'
  // The files of the root may use all, but MapLibre only when it is asked for.
  if (own === '') return other !== 'gl' || kind !== 'value' || to === GRAPHICS_CARD
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

  it('load MapLibre by one dynamic import', () => {
    const ofGl = allImports.filter(
      ({ from, to, kind }) => folderOf(to) === 'gl' && folderOf(from) !== 'gl' && kind !== 'type',
    )
    expect(ofGl.map(describeImport)).toEqual([
      `MapPanel.tsx -> ${GRAPHICS_CARD} (value)`,
      'MapPanel.tsx -> gl/gl-map.ts (dynamic)',
    ])
    expect(allImports.filter(({ from }) => from === GRAPHICS_CARD)).toEqual([])
  })

  it('bring MapLibre into no file that the page has from the start', () => {
    const values = allImports.filter(({ kind }) => kind === 'value')
    const reached = new Set(['start.ts', 'main.tsx'])
    for (const file of reached) {
      for (const { from, to } of values) if (from === file) reached.add(to)
    }
    expect(reached).toContain('plain/plain-map.ts')
    expect(
      [...reached].filter((file) => file === 'maplibre-gl' || file === 'gl/gl-map.ts'),
    ).toEqual([])
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
    const isOfTools = ({ from, to, kind }: Import) =>
      kind === 'type' || (isTool(from) && BUILT_WITH.includes(to))
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

  it('bring no large package that can wait into the first script', () => {
    const first = loadedWith('main.tsx')
    expect(first).toContain('card/AreaCard.tsx')
    expect(LATER.filter((name) => first.has(name))).toEqual([])
  })

  it('leave the words of the page about the map to that page', () => {
    const words = 'text/about.en.ts'
    expect(loadedWith('about/AboutPanel.tsx')).toContain(words)
    expect(loadedWith('main.tsx')).not.toContain(words)
  })

  it('bring of Turf into the first script only what finds the smallest area under a point', () => {
    const first = loadedWith('main.tsx')
    const names = allImports
      .filter(({ from, to, kind }) => to === '@turf/turf' && kind === 'value' && first.has(from))
      .flatMap(({ from }) => namesFrom('@turf/turf', from, readSource(from)))
    expect([...new Set(names)].sort()).toEqual(FIRST_OF_TURF)
  })

  it('from a package are known by their names there', () => {
    const source = "import { area as size, type Units, length } from 'a'; import { b } from 'b'"
    expect(namesFrom('a', 'x.ts', source)).toEqual(['area', 'length'])
    expect(namesFrom('a', 'x.ts', "import * as all from 'a'")).toEqual(['*'])
    expect(namesFrom('a', 'x.ts', "export { area } from 'a'")).toEqual(['*'])
  })

  it('of a worker bring none of the page', () => {
    const workers = allImports.filter(({ to }) => /-worker\.ts$/.test(to)).map(({ to }) => to)
    expect(workers.length).toBeGreaterThan(0)
    for (const worker of workers) expect(loadedWith(worker)).not.toContain('react')
  })

  it('are followed from file to file, as far as they are loaded at once', () => {
    const imports = [
      ...importsOf('a.ts', "import { b } from './b.ts'; import type { D } from './d.ts'"),
      ...importsOf('b.ts', "import { area } from '@turf/turf'; const c = import('./c.ts')"),
      ...importsOf('c.ts', "import 'maplibre-gl'"),
    ]
    expect([...loadedWith('a.ts', imports)]).toEqual(['a.ts', 'b.ts', '@turf/turf'])
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
})

describe('a breach', () => {
  it.each([
    ['story/x.ts', "import { useState } from 'react'"],
    ['story/x.ts', "import type { ViewerState } from '../state/viewer-state.ts'"],
    ['state/x.ts', "import { useText } from '../text/use-text.ts'"],
    ['card/X.tsx', "import { Map } from 'maplibre-gl'"],
    ['card/X.tsx', "import type { Map } from 'maplibre-gl'"],
    ['card/X.tsx', "import { Legend } from '../legend/Legend.tsx'"],
    ['card/X.tsx', "export { createStyleMaker } from '../gl/style-of-scene.ts'"],
    ['card/X.tsx', "const map = import('../map/MapView.tsx')"],
    ['grammar/x.ts', "import { indexStory } from '../story/index-story.ts'"],
    ['map/x.ts', "import { reduce } from '../state/viewer-state.ts'"],
    ['map/x.ts', "import { Map } from 'maplibre-gl'"],
    ['map/x.ts', "import { createGlMap } from '../gl/gl-map.ts'"],
    ['map/x.ts', "import { createPlainMap } from '../plain/plain-map.ts'"],
    ['plain/x.ts', "import type { Map } from 'maplibre-gl'"],
    ['plain/x.ts', "import { imageName } from '../gl/images.ts'"],
    ['gl/x.ts', "import { loadFiles } from '../plain/load-files.ts'"],
    ['scene/x.ts', "import { useMemo } from 'react'"],
    ['scene/x.ts', "import { layOut } from '../paint/name-layout.ts'"],
    ['scene/x.ts', "import type { MapView } from '../map/map-controller.ts'"],
    ['scene/x.ts', "import { useText } from '../text/use-text.ts'"],
    ['map/x.ts', "import { FirstLinks } from '../page/first-links.tsx'"],
    ['card/X.tsx', "import { renderToStaticMarkup } from 'react-dom/server'"],
    ['card/X.tsx', "import type { PageInput } from '../page/page-data.ts'"],
    ['load/x.ts', "import { createServer } from 'vite'"],
    ['theme/x.ts', "import react from '@vitejs/plugin-react'"],
    ['page/x.ts', "import { createGlMap } from '../gl/gl-map.ts'"],
    ['page/x.ts', "import { Map } from 'maplibre-gl'"],
    ['paint/x.ts', "import { pickArea } from '../map/pick-area.ts'"],
    ['paint/x.ts', "import type { Story } from '../story/types.ts'"],
    ['paint/x.ts', "import { createCanvas } from '@napi-rs/canvas'"],
    ['geometry/x.ts', "import type { Scene } from '../scene/marks.ts'"],
    ['story/x.ts', "import type { Camera } from '../geometry/mercator.ts'"],
    ['legend/X.tsx', "import { paintScene } from '../paint/painter.ts'"],
    ['MapPanel.tsx', "import { createGlMap } from './gl/gl-map.ts'"],
    ['MapPanel.tsx', "import { createCanvas } from '@napi-rs/canvas'"],
    ['text/x.ts', "import { readLinkValue } from '../state/link.ts'"],
    ['load/x.ts', "const worker = new Worker(new URL('../map/x.ts', import.meta.url))"],
    ['App.tsx', "import leftPad from 'left-pad'"],
    ['ui/x.ts', "import { type Story, indexStory } from '../story/index-story.ts'"],
  ])('is seen: %s with %s', (file, source) => {
    expect(breaches(importsOf(file, source))).toHaveLength(1)
  })

  it.each([
    ['map/x.ts', "import type { CameraCommand } from '../state/camera-commands.ts'"],
    ['ui/x.ts', "import { type Story } from '../story/types.ts'"],
    ['App.tsx', "import type { GlEvents } from './gl/gl-map.ts'"],
    ['MapPanel.tsx', "const map = import('./gl/gl-map.ts')"],
    ['MapPanel.tsx', "import { hasGraphicsCard } from './gl/graphics-card.ts'"],
    ['command/x.ts', "import { createCanvas } from '@napi-rs/canvas'"],
    ['page/x.ts', "import { createCanvas } from '@napi-rs/canvas'"],
    ['page/x.ts', "import { createServer } from 'vite'"],
    ['page/x.tsx', "import { renderToStaticMarkup } from 'react-dom/server'"],
    ['page/x.tsx', "import { Viewer } from '../Viewer.tsx'"],
    ['text/x.ts', "import type { Words } from '../scene/scene-words.ts'"],
    ['gl/x.ts', "import type { LayerSpecification } from 'maplibre-gl'"],
    ['legend/X.tsx', "import { SWATCHES } from '../scene/swatch-looks.ts'"],
  ])('is not seen where there is none: %s with %s', (file, source) => {
    expect(breaches(importsOf(file, source))).toEqual([])
  })
})
