// Of the proposals that replace each other, those that were drawn before the one that is drawn now.
import type { StoryIndex } from '../story/index-story.ts'
import type { ProposalId } from '../story/types.ts'

/** Of one group; more outlines than this could not be told apart. */
const MOST_SEEN = 2

/**
 * The newest first; forgotten where nothing of their group is drawn any more. The same list where nothing changes.
 *
 * @param before what was drawn
 * @param after what is drawn now
 */
export function seenAfter(
  seen: readonly ProposalId[],
  before: readonly ProposalId[],
  after: readonly ProposalId[],
  index: StoryIndex,
): readonly ProposalId[] {
  const groupOf = (id: ProposalId) => index.proposals.get(id)?.exclusiveGroup
  const drawnGroups = new Set(after.flatMap((id) => groupOf(id) ?? []))
  const known = [...new Set([...before, ...seen])].filter((id) => !after.includes(id))
  const counts = new Map<string, number>()
  const next = known.filter((id) => {
    const group = groupOf(id)
    if (group === undefined || !drawnGroups.has(group)) return false
    const count = (counts.get(group) ?? 0) + 1
    counts.set(group, count)
    return count <= MOST_SEEN
  })
  return next.join() === seen.join() ? seen : next
}
