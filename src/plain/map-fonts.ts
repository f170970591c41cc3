// The fonts of names on the map, which a canvas does not wait for by itself.
import { mapFonts } from '../theme/tokens.ts'

/** Latin, Latin with letters that are rarer, Cyrillic: each is a file of its own. */
const SAMPLE = 'aăłЖї'
const SIZE = 14

/** Resolves in any case: a font that does not come is replaced by the browser's own. */
export async function loadMapFonts(): Promise<void> {
  if (!document.fonts) return
  await Promise.allSettled(
    Object.values(mapFonts).map((font) => document.fonts.load(font(SIZE), SAMPLE)),
  )
}
