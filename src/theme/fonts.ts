// The tokens of type: the two families, and the three fonts of names on a map.
export const READING = "'Source Serif 4 Variable', 'Source Serif 4 Fallback', Georgia, serif"
export const INTERFACE = "'Inter Variable', 'Inter Fallback', system-ui, sans-serif"

/** The three fonts of names on a map, as SVG attributes. */
export const mapFontFamilies = {
  sans: { 'font-family': INTERFACE, 'font-weight': 500 },
  serif: { 'font-family': READING, 'font-weight': 600 },
  italic: { 'font-family': READING, 'font-weight': 400, 'font-style': 'italic' },
} as const

/** The same at a size in CSS pixels, as CSS writes a font. */
export const mapFonts = {
  sans: (size: number) => `500 ${size}px ${INTERFACE}`,
  serif: (size: number) => `600 ${size}px ${READING}`,
  italic: (size: number) => `italic 400 ${size}px ${READING}`,
} as const
