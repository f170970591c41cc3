// How the passages of a story get their fingerprints from the text of its source; used by the command line.
import { makeFingerprint } from './fingerprint.ts'

/** One fingerprint for each text; a text may be several paragraphs joined by line breaks. */
export function fingerprintParagraphs(paragraphs: readonly string[]): string[] {
  return paragraphs.map(makeFingerprint)
}

/**
 * The text of a passage by its `paragraphs`: numbers, from 1, of the paragraphs of the source text, parted as a
 * reader's text is. Several are joined by a line break, in the given order; they should follow one another in
 * the source, as a passage with a gap is not found again. Undefined where there is no such paragraph.
 */
export function passageText(
  source: readonly string[],
  paragraphs: readonly number[],
): string | undefined {
  const chosen = paragraphs.map((number) => source[number - 1])
  return chosen.includes(undefined) || chosen.length === 0 ? undefined : chosen.join('\n')
}
