// The reader's text as one stream of words, so that it does not matter where its paragraphs begin and end.
import { RUN_BITS, RUN_WORDS, storedRunHash } from './fingerprint.ts'
import { hashRuns, hashWord } from './hash.ts'
import { visitWords } from './normalise.ts'

export interface TextStream {
  readonly paragraphs: readonly string[]
  /** Number of words. */
  readonly size: number
  /** By word: the hash, the paragraph's index, and the place in the paragraph in UTF-16 units. */
  readonly hash: Uint32Array
  readonly paragraph: Uint32Array
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** By paragraph: its first word; one entry more than there are paragraphs. */
  readonly firstWord: Uint32Array
  /** The places of the runs with that stored hash, rising. */
  readonly placesOf: (storedHash: number) => Uint32Array
}

/** Time and memory grow with the length of the text. */
export function streamText(paragraphs: readonly string[]): TextStream {
  const hash: number[] = []
  const paragraph: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const firstWord = new Uint32Array(paragraphs.length + 1)
  paragraphs.forEach((text, index) => {
    firstWord[index] = hash.length
    visitWords(text, (word, start, end) => {
      hash.push(hashWord(word))
      paragraph.push(index)
      starts.push(start)
      ends.push(end)
    })
  })
  firstWord[paragraphs.length] = hash.length
  return {
    paragraphs,
    size: hash.length,
    hash: Uint32Array.from(hash),
    paragraph: Uint32Array.from(paragraph),
    start: Uint32Array.from(starts),
    end: Uint32Array.from(ends),
    firstWord,
    placesOf: indexRuns(Uint32Array.from(hash)),
  }
}

/** Places of runs by stored hash: a counting sort into one array. */
function indexRuns(words: Uint32Array): (storedHash: number) => Uint32Array {
  const runs = hashRuns(words, RUN_WORDS).map(storedRunHash)
  const from = new Uint32Array((1 << RUN_BITS) + 1)
  for (const run of runs) from[run + 1] = (from[run + 1] ?? 0) + 1
  for (let at = 1; at < from.length; at += 1) from[at] = (from[at] ?? 0) + (from[at - 1] ?? 0)
  const next = from.slice()
  const places = new Uint32Array(runs.length)
  runs.forEach((run, place) => {
    const slot = next[run] ?? 0
    places[slot] = place
    next[run] = slot + 1
  })
  return (storedHash) => places.subarray(from[storedHash], from[storedHash + 1])
}
