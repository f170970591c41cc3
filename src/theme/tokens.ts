// The tokens of colour and motion, and with those of type the style sheet of them all. The page's CSS custom properties
// and the map's style are both made from them. Colours take no side: no flag colours, no red for bad or green for good.
import { INTERFACE, READING } from './fonts.ts'

/** What a reader can choose. */
export type ThemeName = 'light' | 'dark'
/** What is in force: each theme also with more contrast, where the system asks for it. */
export type PaletteName = ThemeName | `${ThemeName}-contrast`

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

const plain: Record<ThemeName, Palette> = {
  light: {
    paper: '#fbf8f1',
    paperRaised: '#fffdf8',
    ink: '#23211c',
    inkSoft: '#5f594d',
    rule: '#ddd5c4',
    accent: '#1f5a73',
    accentSoft: '#e3ecec',
    focusRing: '#0b6bcb',
    water: '#c6d6df',
    land: '#f6f2e8',
    landFocus: '#e8dabb',
    coast: '#8298a4',
    shore: '#b2c6d1',
    borderInternational: '#6a655b',
    borderInternal: '#9d927d',
    river: '#98b4c2',
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
    stanceSupports: '#2a5a7d',
    stanceConditional: '#3f86b5',
    stanceUndecided: '#766f62',
    stanceOpposes: '#b06a24',
    stanceRejects: '#94460f',
    stanceClaims: '#6a55a9',
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
    water: '#0a161d',
    land: '#2f3437',
    landFocus: '#464233',
    coast: '#4c6371',
    shore: '#15252e',
    borderInternational: '#a39d8f',
    borderInternal: '#75726a',
    river: '#42697b',
    label: '#ece7db',
    labelSoft: '#bcb6a8',
    labelWater: '#7fa0b3',
    halo: '#15181b',
    disputed: '#c9c1ae',
    vague: '#d3b178',
    frontLine: '#efeae0',
    frontLineCasing: '#15181b',
    selection: '#ffffff',
    selectionCasing: '#101214',
    stanceSupports: '#609fcc',
    stanceConditional: '#9ec7e0',
    stanceUndecided: '#aaa395',
    stanceOpposes: '#e7b06e',
    stanceRejects: '#e7884a',
    stanceClaims: '#baa8f9',
  },
}

type MoreContrast = Pick<
  Palette,
  | 'paper'
  | 'paperRaised'
  | 'ink'
  | 'inkSoft'
  | 'rule'
  | 'accent'
  | 'land'
  | 'landFocus'
  | 'coast'
  | 'borderInternational'
  | 'borderInternal'
  | 'river'
  | 'label'
  | 'labelSoft'
  | 'labelWater'
  | 'halo'
  | 'disputed'
  | 'vague'
  | 'frontLine'
  | 'frontLineCasing'
>

/** What changes where more contrast is asked for: the same names in both, so that one replaces the other. */
const moreContrast: Record<ThemeName, MoreContrast> = {
  light: {
    paper: '#ffffff',
    paperRaised: '#ffffff',
    ink: '#000000',
    inkSoft: '#33302a',
    rule: '#6f685c',
    accent: '#0a3f56',
    land: '#fbf9f4',
    landFocus: '#f0e6cf',
    coast: '#2f4855',
    borderInternational: '#23211c',
    borderInternal: '#6f685c',
    river: '#5f8295',
    label: '#000000',
    labelSoft: '#33302a',
    labelWater: '#15384a',
    halo: '#ffffff',
    disputed: '#1b1814',
    vague: '#4f3a12',
    frontLine: '#000000',
    frontLineCasing: '#ffffff',
  },
  dark: {
    paper: '#000000',
    paperRaised: '#0c0e10',
    ink: '#ffffff',
    inkSoft: '#d6d0c3',
    rule: '#8b8f93',
    accent: '#a9dcf2',
    land: '#23282b',
    landFocus: '#38352a',
    coast: '#8fb0c2',
    borderInternational: '#f2ecdf',
    borderInternal: '#8b8f93',
    river: '#3f6a80',
    label: '#ffffff',
    labelSoft: '#d6d0c3',
    labelWater: '#b4d3e4',
    halo: '#000000',
    disputed: '#f2ecdf',
    vague: '#ecca8b',
    frontLine: '#ffffff',
    frontLineCasing: '#000000',
  },
}

export const palettes: Record<PaletteName, Palette> = {
  ...plain,
  'light-contrast': { ...plain.light, ...moreContrast.light },
  'dark-contrast': { ...plain.dark, ...moreContrast.dark },
}

/**
 * Colours of overlays, in the order in which proposals take them: the Okabe-Ito family, darkened on
 * light paper and lightened on dark paper until each stands 3:1 against the land, and moved apart until all
 * can be told from each other with any colour vision (tests/unit/theme/colour-vision.test.ts).
 */
const overlays: Record<ThemeName, readonly string[]> = {
  light: [
    '#0076bf',
    '#b75237',
    '#217a57',
    '#a03e7d',
    '#916600',
    '#4538a7',
    '#005d68',
    '#73432e',
    '#4a4a4a',
    '#565500',
  ],
  dark: [
    '#00a1de',
    '#ed7d35',
    '#23c79b',
    '#e491c3',
    '#e4a83c',
    '#b1a6ff',
    '#7fd6e8',
    '#bd9373',
    '#d0d0d0',
    '#d9da64',
  ],
}

export const overlayColours: Record<PaletteName, readonly string[]> = {
  ...overlays,
  'light-contrast': overlays.light,
  'dark-contrast': overlays.dark,
}

/** A colour by its name in the tokens: `overlay0` is the first of the overlays' colours. */
export type ColourToken = keyof Palette | `overlay${number}`

/** The colour itself, as `#rrggbb`. */
export function colourOf(token: ColourToken, palette: PaletteName): string {
  const place = /^overlay(\d+)$/.exec(token)?.[1]
  const colour =
    place === undefined
      ? palettes[palette][token as keyof Palette]
      : overlayColours[palette][Number(place)]
  if (colour === undefined) throw new Error(`there is no colour ${token}`)
  return colour
}

/** The colour as the page's style sheets have it, whatever the theme is. */
export const cssColour = (token: ColourToken): string => `var(--${kebab(token)})`

/** Milliseconds. */
export const motion = { panel: 200, camera: 700, step: 250 } as const

const shared = {
  'font-reading': READING,
  'font-interface': INTERFACE,
  'motion-panel': `${motion.panel}ms`,
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function declarations(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('')
}

/**
 * All tokens as one style sheet: follows the system, unless `data-theme` on the root says otherwise. Later
 * rules replace earlier ones of the same names. Paper is light, whatever the screen is.
 */
export function tokensToCss(): string {
  const overlay = (theme: ThemeName) =>
    declarations(Object.fromEntries(overlays[theme].map((one, i) => [`overlay${i}`, one])))
  const dark = `color-scheme:dark;${declarations(plain.dark)}${overlay('dark')}`
  const contrast = {
    light: declarations(moreContrast.light),
    dark: declarations(moreContrast.dark),
  }
  return [
    `:root{color-scheme:light;${declarations(shared)}${declarations(plain.light)}${overlay('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${dark}}}`,
    `@media screen{:root[data-theme="dark"]{${dark}}}`,
    `@media (prefers-contrast:more){:root{${contrast.light}}}`,
    `@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${contrast.dark}}}`,
    `@media screen and (prefers-contrast:more){:root[data-theme="dark"]{${contrast.dark}}}`,
    '@media (prefers-reduced-motion:reduce){:root{--motion-panel:0ms;}}',
  ].join('\n')
}
