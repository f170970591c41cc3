// Colours in both themes: text can be read, what carries meaning can be seen, and every token reaches the page.
import { describe, expect, it } from 'vitest'
import { mapFontFamilies, mapFonts } from '../../../src/theme/fonts.ts'
import {
  type ColourToken,
  colourOf,
  cssColour,
  overlayColours,
  type Palette,
  palettes,
  tokensToCss,
} from '../../../src/theme/tokens.ts'
import { contrast } from './contrast.ts'

type Colour = keyof Palette
type Pair = readonly [front: Colour, back: Colour]

const TEXT = 4.5
const GRAPHIC = 3
const TEXT_IN_CONTRAST = 7
const THEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const

const onAll = (fronts: readonly Colour[], backs: readonly Colour[]): Pair[] =>
  fronts.flatMap((front) => backs.map((back): Pair => [front, back]))

const textPairs: readonly Pair[] = [
  ...onAll(['ink', 'inkSoft', 'accent'], ['paper', 'paperRaised']),
  ['paper', 'accent'],
  ['paperRaised', 'accent'],
  ['ink', 'accentSoft'],
  ...onAll(['label', 'labelSoft', 'vague'], ['land', 'landFocus', 'halo']),
  ['labelWater', 'water'],
]

const graphicPairs: readonly Pair[] = [
  ...onAll(
    [
      'stanceSupports',
      'stanceConditional',
      'stanceUndecided',
      'stanceOpposes',
      'stanceRejects',
      'stanceClaims',
      'focusRing',
    ],
    ['paper', 'paperRaised'],
  ),
  ['focusRing', 'land'],
  ['focusRing', 'water'],
  ...onAll(['borderInternational', 'frontLine', 'disputed', 'vague'], ['land', 'landFocus']),
  ['frontLine', 'frontLineCasing'],
  ['selection', 'selectionCasing'],
  ...onAll(['selection'], ['land', 'landFocus', 'water']),
]

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is what others compute', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
    expect(contrast(other, one)).toBe(contrast(one, other))
  })
})

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = palettes[theme]

  it.each(textPairs)('lets text be read: %s on %s', (front, back) => {
    const least = theme.endsWith('contrast') && !front.startsWith('paper') ? TEXT_IN_CONTRAST : TEXT
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least)
  })

  it.each(graphicPairs)('lets what carries meaning be seen: %s on %s', (front, back) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(GRAPHIC)
  })

  it.each(overlayColours[theme])(
    'lets the overlay %s be seen on land, in focus and on water',
    (colour) => {
      for (const back of ['land', 'landFocus', 'water', 'paper', 'paperRaised'] as const) {
        expect(contrast(colour, palette[back]), back).toBeGreaterThanOrEqual(GRAPHIC)
      }
    },
  )

  it.each(overlayColours[theme])(
    'lets the name of the overlay %s be read by its halo',
    (colour) => {
      expect(contrast(colour, palette.halo)).toBeGreaterThanOrEqual(TEXT)
    },
  )

  it('has ten overlay colours, none twice', () => {
    expect(new Set(overlayColours[theme]).size).toBe(10)
    expect(overlayColours[theme]).toHaveLength(10)
  })

  it('writes each colour as #rrggbb', () => {
    const colours = [...Object.values(palette), ...overlayColours[theme]]
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([])
  })
})

const tokens: readonly ColourToken[] = [
  ...(Object.keys(palettes.light) as Colour[]),
  ...overlayColours.light.map((_, i) => `overlay${i}` as const),
]

describe('a colour by its name', () => {
  it.each(THEMES)('is the palette’s: %s', (theme) => {
    for (const name of Object.keys(palettes[theme]) as Colour[]) {
      expect(colourOf(name, theme)).toBe(palettes[theme][name])
    }
    for (const [i, colour] of overlayColours[theme].entries()) {
      expect(colourOf(`overlay${i}`, theme)).toBe(colour)
    }
  })

  it.each(['overlay10', 'overlay99'] as const)('is none where there is none: %s', (name) => {
    expect(() => colourOf(name, 'light')).toThrow(name)
  })

  it('is a variable of the page, one for each', () => {
    expect(cssColour('borderInternational')).toBe('var(--border-international)')
    expect(cssColour('overlay3')).toBe('var(--overlay3)')
    expect(new Set(tokens.map(cssColour)).size).toBe(tokens.length)
  })
})

describe('the fonts of names', () => {
  it.each(['sans', 'serif', 'italic'] as const)('are the same for SVG and canvas: %s', (font) => {
    const own = mapFontFamilies[font]
    const slant = 'font-style' in own ? `${own['font-style']} ` : ''
    expect(mapFonts[font](14)).toBe(`${slant}${own['font-weight']} 14px ${own['font-family']}`)
  })
})

describe('tokensToCss', () => {
  const css = tokensToCss()
  const [light = '', ...darks] = css.split('\n').filter((rule) => rule.includes('--paper:'))
  const property = (name: string) => `--${name.replace(/[A-Z]/g, (l) => `-${l.toLowerCase()}`)}`

  it('has every colour of both themes', () => {
    for (const name of Object.keys(palettes.light) as Colour[]) {
      expect(light).toContain(`${property(name)}:${palettes.light[name]};`)
      for (const dark of darks.slice(0, 2))
        expect(dark).toContain(`${property(name)}:${palettes.dark[name]};`)
    }
  })

  it('has every colour that the map or a swatch asks for, in each theme and with more contrast', () => {
    /** What a page has in force, by the rules that hold for it, the later over the earlier. */
    const inForce = (holds: (rule: string) => boolean) =>
      new Map(
        css
          .split('\n')
          .filter(holds)
          .flatMap((rule) => [...rule.matchAll(/(--[\w-]+):([^;]*);/g)])
          .map(([, name, value]) => [name, value]),
      )
    const isPlain = (rule: string) => rule.startsWith(':root{')
    const isDark = (rule: string) => rule.startsWith('@media screen{:root[data-theme="dark"]')
    const isMore = (rule: string) => rule.startsWith('@media (prefers-contrast:more){')
    const isDarkMore = (rule: string) =>
      rule.startsWith('@media screen and (prefers-contrast:more){:root[data-theme="dark"]')
    const pages = {
      light: isPlain,
      dark: (rule: string) => isPlain(rule) || isDark(rule),
      'light-contrast': (rule: string) => isPlain(rule) || isMore(rule),
      'dark-contrast': (rule: string) =>
        [isPlain, isDark, isMore, isDarkMore].some((is) => is(rule)),
    }
    for (const theme of THEMES) {
      const properties = inForce(pages[theme])
      for (const token of tokens) {
        const name = cssColour(token).slice(4, -1)
        expect([theme, name, properties.get(name)]).toEqual([theme, name, colourOf(token, theme)])
      }
    }
  })

  it('is dark by the system or by choice, and light by default or by choice', () => {
    expect(light).toMatch(/^:root\{color-scheme:light;/)
    expect(darks).toHaveLength(5)
    expect(darks[0]).toMatch(
      /^@media screen and \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)/,
    )
    expect(darks[1]).toMatch(/^@media screen\{:root\[data-theme="dark"\]\{color-scheme:dark;/)
  })

  it('replaces by more contrast all that differs from the plain theme, in either theme', () => {
    const [lightMore = '', ...darkMore] = darks.slice(2)
    expect(lightMore).toMatch(/^@media \(prefers-contrast:more\)\{:root\{/)
    for (const name of Object.keys(palettes.light) as Colour[]) {
      for (const [plain, more, rules] of [
        ['light', 'light-contrast', [lightMore]],
        ['dark', 'dark-contrast', darkMore],
      ] as const) {
        const isOther = palettes[plain][name] !== palettes[more][name]
        for (const rule of rules) {
          expect(rule.includes(`${property(name)}:${palettes[more][name]};`), name).toBe(
            isOther || rule.includes(`${property(name)}:`),
          )
        }
      }
    }
  })

  it('moves nothing where less motion is asked for', () => {
    expect(css).toMatch(/@media \(prefers-reduced-motion:reduce\)\{:root\{--motion-panel:0ms;\}\}/)
  })

  it('closes what it opens', () => {
    expect(css.split('{').length).toBe(css.split('}').length)
  })
})
