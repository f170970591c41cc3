// The fonts of names on the map, which a canvas does not wait for by itself.
import { mapFonts } from '../theme/fonts.ts'

/** Rarer letters are files of their own, which come when a name has them: `listenToFonts` tells. */
const SAMPLE = 'a'
const SIZE = 14
/** Milliseconds for which a map waits for them to be complete; the browser draws in others meanwhile. */
const PATIENCE = 5000

/**
 * @param onCome heard each time that letters have come
 * @returns a function that stops listening
 */
export function listenToFonts(onCome: () => void): () => void {
  document.fonts?.addEventListener('loadingdone', onCome)
  return () => document.fonts?.removeEventListener('loadingdone', onCome)
}

/** Resolves in any case: a font that does not come, or not in time, is replaced by the browser's own. */
export async function loadMapFonts(): Promise<void> {
  if (!document.fonts) return
  const loads = Object.values(mapFonts).map((font) => document.fonts.load(font(SIZE), SAMPLE))
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  await Promise.race([Promise.allSettled(loads), tooLong])
}
