// Older formats of a story, brought up to the newest one step at a time before the schema looks at them.
import { toFormat4 } from './upgrade-to-4.ts'

type Fields = Readonly<Record<string, unknown>>
type Step = (story: Fields) => Fields

/** By the format that a step starts from. */
const STEPS = new Map<number, Step>([
  // 1 -> 2: events and context became required lists; stories of format 1 could leave them out.
  [1, (story) => ({ events: [], context: [], ...story, format: 2 })],
  // 2 -> 3: the one convention, the recognised one, became the first of a list.
  [
    2,
    ({ convention, ...story }) => ({
      ...(convention === undefined ? {} : { conventions: [upgradeConvention(convention)] }),
      ...story,
      format: 3,
    }),
  ],
  // 3 -> 4: relations, stances that do not mix, statuses, groups, and a grammar that a story can add to.
  [3, toFormat4],
])

/**
 * The same story in the newest format. What is no story, or of a format that is not known, comes back as it
 * is, for the schema to say so. Never throws.
 */
export function upgradeStory(input: unknown): unknown {
  let story = input
  for (let step = stepFor(story); step; step = stepFor(story)) story = step(story as Fields)
  return story
}

function stepFor(story: unknown): Step | undefined {
  if (typeof story !== 'object' || story === null || Array.isArray(story)) return undefined
  const { format } = story as Fields
  return typeof format === 'number' ? STEPS.get(format) : undefined
}

function upgradeConvention(convention: unknown): unknown {
  const added = { id: 'recognised', kind: 'recognised', drawn: [], withheld: [], holdings: [] }
  return typeof convention === 'object' && convention !== null
    ? { ...added, ...convention }
    : convention
}
