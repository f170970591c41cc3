// The map's own fonts, as files by Unicode range: static weights, as MapLibre cannot set a variable axis.
// `font-faces`: https://maplibre.org/maplibre-style-spec/root/#font-faces

import interCyrillic from '@fontsource/inter/files/inter-cyrillic-500-normal.woff2?url'
import interLatin from '@fontsource/inter/files/inter-latin-500-normal.woff2?url'
import interLatinExt from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?url'
import interRanges from '@fontsource/inter/unicode.json'
import serifCyrillicItalic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url'
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2?url'
import serifLatinItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url'
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url'
import serifLatinExtItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url'
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url'
import serifRanges from '@fontsource/source-serif-4/unicode.json'
import type { NameFont } from '../scene/marks.ts'

export const fontNames = {
  sans: 'Inter Medium',
  serif: 'Source Serif SemiBold',
  italic: 'Source Serif Italic',
} as const satisfies Record<NameFont, string>

type Ranges = Record<'latin' | 'latin-ext' | 'cyrillic', string>
type Files = Record<keyof Ranges, string>

const faces = (files: Files, ranges: Ranges) =>
  (Object.keys(files) as (keyof Ranges)[]).map((range) => ({
    url: absolute(files[range]),
    'unicode-range': ranges[range].split(','),
  }))

/** MapLibre resolves addresses of a style without a page, so each must be absolute. */
function absolute(url: string): string {
  return typeof document === 'undefined' ? url : new URL(url, document.baseURI).href
}

export const fontFaces = {
  'Inter Medium': faces(
    { latin: interLatin, 'latin-ext': interLatinExt, cyrillic: interCyrillic },
    interRanges,
  ),
  'Source Serif SemiBold': faces(
    { latin: serifLatin, 'latin-ext': serifLatinExt, cyrillic: serifCyrillic },
    serifRanges,
  ),
  'Source Serif Italic': faces(
    { latin: serifLatinItalic, 'latin-ext': serifLatinExtItalic, cyrillic: serifCyrillicItalic },
    serifRanges,
  ),
}
