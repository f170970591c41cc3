// What is wrong with an archive, where it is not what it should be: whoever reads one makes a fault of it.
import { shorten } from '../story/faults.ts'

export class BrokenArchive extends Error {
  override readonly name = 'BrokenArchive'
  constructor(
    readonly found: string,
    readonly expected: string,
  ) {
    super(`found ${found}, expected ${expected}`)
  }
}

/** A feature of the list that is not in the tile where it belongs. */
export const lostFeature = (id: string): BrokenArchive =>
  new BrokenArchive(
    `no feature ${JSON.stringify(shorten(id))}`,
    'each feature of the list in its tile',
  )
