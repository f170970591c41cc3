// The fonts of names on the map, which a canvas does not wait for by itself.
import { mapFonts } from '../theme/tokens.ts'

/** Rarer letters are files of their own, which come when a name has them: `listenToFonts` tells. */
const SAMPLE = 'a'
const SIZE = 14

/**
 * @param onCome heard each time that letters have come
 * @returns a function that stops listening
 */
export function listenToFonts(onCome: () => void): () => void {
  document.fonts?.addEventListener('loadingdone', onCome)
  return () => document.fonts?.removeEventListener('loadingdone', onCome)
}

/** Resolves in any case: a font that does not come is replaced by the browser's own. */
export async function loadMapFonts(): Promise<void> {
  if (!document.fonts) return
  await Promise.allSettled(
    Object.values(mapFonts).map((font) => document.fonts.load(font(SIZE), SAMPLE)),
  )
}
