// Winnowing: which few of all hashes to keep, so that no long shared run is missed.

/**
 * The places of the hashes to keep: of every `window` consecutive hashes the smallest, the rightmost
 * of equals. Hashes of runs of k words so chosen share at least one with any text that has
 * window + k - 1 consecutive words in common (Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms
 * for Document Fingerprinting, SIGMOD 2003, section 3). About 2 in window + 1 are kept.
 * Fewer hashes than the window is wide: none, nothing is promised for them.
 */
export function winnow(hashes: ArrayLike<number>, window: number): number[] {
  const kept: number[] = []
  for (let start = 0; start + window <= hashes.length; start += 1) {
    let smallest = start
    for (let at = start + 1; at < start + window; at += 1) {
      if ((hashes[at] ?? 0) <= (hashes[smallest] ?? 0)) smallest = at
    }
    if (kept.at(-1) !== smallest) kept.push(smallest)
  }
  return kept
}
