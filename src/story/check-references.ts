// Cross-references within a story: ids are unique, every reference leads somewhere.
import { partOfCycles } from './check-part-of.ts'
import { formatPath, hinted, type LocalFault, MOST_FAULTS } from './faults.ts'
import { BUILT_IN_EFFECTS, BUILT_IN_KINDS } from './grammar-words.ts'
import { type Collection, ONE_OF } from './schema-words.ts'
import { suggest } from './suggest.ts'
import type { Story } from './types.ts'
import { makeWalk } from './walk-story.ts'

/** Faults in the cross-references of a story whose shape is right: all, or as many as are listed. */
export function checkReferences(story: Story): LocalFault[] {
  const faults: LocalFault[] = []
  const known = knownIds(story, faults)
  walkReferences(story, (id, path, { to }) => {
    if (known.get(to)?.has(id) || BUILT_IN[to]?.has(id)) return
    if (faults.length >= MOST_FAULTS) return
    const ids = [...(known.get(to)?.keys() ?? []), ...(BUILT_IN[to] ?? [])]
    faults.push({
      kind: 'dead-reference',
      path: formatPath(path),
      found: JSON.stringify(id),
      expected: `the id of ${ONE_OF[to]} of this story${BUILT_IN[to] ? ', or a built-in one' : ''}`,
      ...hinted(suggest(id, ids) ?? (BUILT_IN[to] ? `there are ${ids.join(', ')}` : undefined)),
    })
  })
  return [...faults, ...partOfCycles(story)]
}

const walkIds = makeWalk('id')
const walkReferences = makeWalk('reference')

/** What can be referred to although no story declares it. */
const BUILT_IN: Readonly<Partial<Record<Collection, ReadonlySet<string>>>> = {
  effects: new Set(BUILT_IN_EFFECTS),
  kinds: new Set(BUILT_IN_KINDS),
}

/** Ids by list, each with the place of its first item; those that come again are told. */
function knownIds(story: Story, faults: LocalFault[]) {
  const known = new Map<Collection, Map<string, readonly (string | number)[]>>()
  walkIds(story, (id, path, { of }) => {
    const ids = known.get(of) ?? new Map<string, readonly (string | number)[]>()
    known.set(of, ids)
    const first = ids.get(id)
    if (!first) {
      ids.set(id, path.slice(0, -1))
      return
    }
    if (faults.length >= MOST_FAULTS) return
    faults.push({
      kind: 'duplicate-id',
      path: formatPath(path),
      found: JSON.stringify(id),
      expected: 'an id that no other item of its kind has',
      hint: `it is also the id of ${formatPath(first)}`,
    })
  })
  return known
}
