// The proposals in the file's order: those of a group of which one is drawn at a time under its name, apart from the
// others.
import type { Proposal, Story } from '../story/types.ts'

export type ProposalGroup = {
  /** Null for the proposals that are in no group. */
  readonly name: string | null
  readonly proposals: readonly Proposal[]
}

/** A group stands where the first of its proposals would. */
export function groupProposals({
  proposals,
  groups,
}: Pick<Story, 'proposals' | 'groups'>): ProposalGroup[] {
  const names = new Map(groups.map(({ id, name }) => [id, name]))
  const found = new Map<string | undefined, Proposal[]>()
  for (const proposal of proposals) {
    const group = found.get(proposal.exclusiveGroup)
    if (group) group.push(proposal)
    else found.set(proposal.exclusiveGroup, [proposal])
  }
  return [...found].map(([id, members]) => ({
    name: id === undefined ? null : (names.get(id) ?? id),
    proposals: members,
  }))
}
