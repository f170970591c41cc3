// Hashes of words and of runs of words. They need to be well mixed and the same everywhere, not secret:
// what keeps the text unread is how few of their bits are stored, see fingerprint.ts.

/** Final mix of MurmurHash3 (Austin Appleby, public domain): every bit in depends on every bit out. */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** FNV-1a over the bytes of the UTF-16 units, then mixed; 32 bits, unsigned. */
export function hashWord(word: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at)
    h = Math.imul(h ^ (unit & 0xff), 0x01000193)
    h = Math.imul(h ^ (unit >>> 8), 0x01000193)
  }
  return mix(h)
}

/** MurmurHash3 (x86, 32 bits) with the hashes of the words `from` to `to` (exclusive) as its blocks; order counts. */
export function hashRun(words: ArrayLike<number>, from: number, to: number): number {
  let h = 0
  for (let at = from; at < to; at += 1) {
    const block = Math.imul(words[at] ?? 0, 0xcc9e2d51)
    h ^= Math.imul((block << 15) | (block >>> 17), 0x1b873593)
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  return mix(h ^ ((to - from) * 4))
}

/** The hash of every run of `length` words, by its first word. */
export function hashRuns(words: ArrayLike<number>, length: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, words.length - length + 1))
  for (let at = 0; at < runs.length; at += 1) runs[at] = hashRun(words, at, at + length)
  return runs
}
