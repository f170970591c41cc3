// The tokens of type, colour, space and motion. The page's CSS custom properties and the map's style
// are both made from them. Colours take no side: no flag colours, no red for bad or green for good.

export type ThemeName = 'light' | 'dark'

export type Palette = {
  readonly paper: string
  readonly paperRaised: string
  readonly ink: string
  readonly inkSoft: string
  readonly rule: string
  readonly accent: string
  readonly accentSoft: string
  readonly focusRing: string
  readonly water: string
  readonly land: string
  readonly landFocus: string
  readonly coast: string
  readonly shore: string
  readonly borderInternational: string
  readonly borderInternal: string
  readonly river: string
  readonly label: string
  readonly labelSoft: string
  readonly labelWater: string
  readonly halo: string
  readonly disputed: string
  readonly vague: string
  readonly frontLine: string
  readonly frontLineCasing: string
  readonly selection: string
  readonly selectionCasing: string
  readonly stanceSupports: string
  readonly stanceConditional: string
  readonly stanceUndecided: string
  readonly stanceOpposes: string
  readonly stanceRejects: string
  readonly stanceClaims: string
}

export const palettes: Record<ThemeName, Palette> = {
  light: {
    paper: '#fbf8f1',
    paperRaised: '#fffdf8',
    ink: '#23211c',
    inkSoft: '#5f594d',
    rule: '#ddd5c4',
    accent: '#1f5a73',
    accentSoft: '#e3ecec',
    focusRing: '#0b6bcb',
    water: '#d3dfe5',
    land: '#f3eee3',
    landFocus: '#eadfc6',
    coast: '#8298a4',
    shore: '#bfd0d9',
    borderInternational: '#6a655b',
    borderInternal: '#bab19f',
    river: '#a9c0cc',
    label: '#2b2822',
    labelSoft: '#5f594e',
    labelWater: '#405b6b',
    halo: '#fbf8f1',
    disputed: '#4d473c',
    vague: '#6f5528',
    frontLine: '#3b3a38',
    frontLineCasing: '#fbf8f1',
    selection: '#16181a',
    selectionCasing: '#ffffff',
    stanceSupports: '#17629c',
    stanceConditional: '#3f86b5',
    stanceUndecided: '#766f62',
    stanceOpposes: '#b06a24',
    stanceRejects: '#94460f',
    stanceClaims: '#6a55a3',
  },
  dark: {
    paper: '#15181b',
    paperRaised: '#1d2125',
    ink: '#ece7db',
    inkSoft: '#aaa395',
    rule: '#353a3f',
    accent: '#8cc4dc',
    accentSoft: '#22323a',
    focusRing: '#7cb8ff',
    water: '#0f1a21',
    land: '#262a2c',
    landFocus: '#37352d',
    coast: '#4c6371',
    shore: '#182a34',
    borderInternational: '#a39d8f',
    borderInternal: '#4b4d4c',
    river: '#1d3440',
    label: '#ece7db',
    labelSoft: '#a8a294',
    labelWater: '#7fa0b3',
    halo: '#15181b',
    disputed: '#c9c1ae',
    vague: '#c8a566',
    frontLine: '#efeae0',
    frontLineCasing: '#15181b',
    selection: '#ffffff',
    selectionCasing: '#101214',
    stanceSupports: '#6db4ea',
    stanceConditional: '#8fc0de',
    stanceUndecided: '#aaa395',
    stanceOpposes: '#e0a464',
    stanceRejects: '#e88a4c',
    stanceClaims: '#b7a5ee',
  },
}

/**
 * Colours of overlays, in the order in which proposals take them: the Okabe-Ito family, darkened on
 * light paper and lightened on dark paper until each stands 3:1 against the land.
 */
export const overlayColours: Record<ThemeName, readonly string[]> = {
  light: [
    '#0072b2',
    '#c24e00',
    '#00795a',
    '#a03e7d',
    '#8f6400',
    '#5b4bb0',
    '#146d88',
    '#7b4b33',
    '#4a4a4a',
    '#6a6b00',
  ],
  dark: [
    '#56b4e9',
    '#f08a4b',
    '#2cc79b',
    '#e08fc0',
    '#e6a93a',
    '#a99bf0',
    '#7fd6e8',
    '#c99775',
    '#d0d0d0',
    '#c9cc52',
  ],
}

/** Milliseconds. */
export const motion = { panel: 200, camera: 700 } as const

const shared = {
  'font-reading': "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif",
  'font-interface': "'Inter Variable', system-ui, sans-serif",
  'motion-panel': `${motion.panel}ms`,
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function declarations(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('')
}

/** All tokens as one style sheet: follows the system, unless `data-theme` on the root says otherwise. */
export function tokensToCss(): string {
  const dark = `color-scheme:dark;${declarations(palettes.dark)}`
  return [
    `:root{color-scheme:light;${declarations(shared)}${declarations(palettes.light)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `:root[data-theme="dark"]{${dark}}`,
    '@media (prefers-reduced-motion:reduce){:root{--motion-panel:0ms;}}',
  ].join('\n')
}
