// A position or a provision by its id. Only a citation asks, one at a time: an index of them would cost every visit.
import type { ProvisionHere } from './index-story.ts'
import type { Position, Provision, Story } from './types.ts'

export const findPosition = (id: Position['id'], { positions }: Story): Position | undefined =>
  positions.find((one) => one.id === id)

export function findProvision(
  id: Provision['id'],
  { proposals }: Story,
): ProvisionHere | undefined {
  for (const proposal of proposals) {
    const provision = proposal.provisions.find((one) => one.id === id)
    if (provision) return { proposal, provision }
  }
  return undefined
}
