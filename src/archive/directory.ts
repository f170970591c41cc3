// The directory of an archive: which tiles it has, and where. PMTiles v3, 4.2: four lists of numbers, written with
// seven bits a byte, the lowest first.
import { BrokenArchive } from './broken-archive.ts'
import type { Span } from './header.ts'
import { MOST_TILE } from './limits.ts'

/** Where each tile stands, from where the tiles begin, by its id. */
export type Directory = ReadonlyMap<number, Span>

/** @param directory ascending, one after the other without a gap */
export function writeDirectory(directory: Directory): Uint8Array {
  const ids = [...directory.keys()]
  const spans = [...directory.values()]
  const numbers = [
    ids.length,
    ...ids.map((id, i) => id - (ids[i - 1] ?? 0)),
    // Each stands for one tile.
    ...ids.map(() => 1),
    ...spans.map(({ length }) => length),
    // The first at 0, which is written as one more; each other where the one before ends.
    ...spans.map((_, i) => (i === 0 ? 1 : 0)),
  ]
  return Uint8Array.from(numbers.flatMap(sevenBits))
}

function sevenBits(number: number): number[] {
  const bytes: number[] = []
  let left = number
  for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  return [...bytes, left]
}

/** @throws BrokenArchive */
export function readDirectory(bytes: Uint8Array, { length: size }: Span): Directory {
  const broken = (found: string) => new BrokenArchive(found, 'a directory of tiles')
  let at = 0
  const next = (): number => {
    let number = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw broken('a directory that is cut off')
      number += (byte % 128) * scale
      if (!Number.isSafeInteger(number)) throw broken('a number without an end')
      if (byte < 128) return number
    }
  }
  const count = next()
  // Each takes four bytes at least.
  if (count * 4 > bytes.length) throw broken(`${count} tiles in ${bytes.length} bytes`)
  const list = () => Array.from({ length: count }, next)
  const [steps, runs, lengths, offsets] = [list(), list(), list(), list()]
  const directory = new Map<number, Span>()
  let id = 0
  let end = 0
  for (const [i, step] of steps.entries()) {
    const length = lengths[i] ?? 0
    const written = offsets[i] ?? 0
    const offset = written === 0 && i > 0 ? end : written - 1
    id += step
    end = offset + length
    const isFine = (step > 0 || i === 0) && runs[i] === 1 && offset >= 0 && length > 0
    if (!isFine) throw broken(`a tile without a place of its own`)
    if (length > MOST_TILE.packed || end > size) throw broken('a tile beyond the end of the tiles')
    directory.set(id, { offset, length })
  }
  return directory
}
