// What is behind the one door for stories: `parseStory`, and in the page's worker the same without the
// library for dates, which is fetched only for a story that is not in order without it.
import * as v from 'valibot'
import { checkContent, type IsDate } from './check-content.ts'
import { checkReferences } from './check-references.ts'
import { describeValue, type Fault, formatPath, type LocalFault, MOST_FAULTS } from './faults.ts'
import { keysAt } from './known-keys.ts'
import { Story as StorySchema } from './schema.ts'
import { suggest } from './suggest.ts'
import type { Story } from './types.ts'
import { upgradeStory } from './upgrade-story.ts'

export type ParsedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** @param isDate whether a text is a date; one that knows fewer dates refuses more stories */
export function parseStoryWith(isDate: IsDate, input: unknown, file: string): ParsedStory {
  const parsed = v.safeParse(StorySchema, upgradeStory(input))
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.slice(0, MOST_FAULTS).map((i) => toFault(i, file)) }
  }
  const faults: Fault[] = []
  for (const fault of checkMeaning(parsed.output, isDate)) {
    faults.push({ file, ...fault })
    if (faults.length === MOST_FAULTS) break
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, story: parsed.output }
}

function* checkMeaning(story: Story, isDate: IsDate): Generator<LocalFault> {
  yield* checkReferences(story)
  yield* checkContent(story, isDate)
}

function toFault(issue: v.BaseIssue<unknown>, file: string): Fault {
  const keys = issue.path?.map((item) => item.key) ?? []
  return {
    file,
    path: formatPath(keys),
    found: describeValue(issue.input),
    expected: expectedOf(issue),
    ...hintOf(issue),
  }
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such key'
  if (issue.kind === 'validation' || issue.type === 'union') return issue.message
  return issue.expected ?? issue.message
}

function hintOf(issue: v.BaseIssue<unknown>): { hint?: string } {
  if (issue.type === 'picklist' && typeof issue.input === 'string') {
    const options = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    )
    const hint = suggest(issue.input, options)
    return hint ? { hint } : {}
  }
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const keys = issue.path?.map((item) => item.key) ?? []
    const hint = suggest(String(keys.at(-1)), keysAt(StorySchema, keys.slice(0, -1)))
    return hint ? { hint } : {}
  }
  if (issue.type === 'strict_object' && issue.input === undefined) {
    return { hint: 'this key is required' }
  }
  return {}
}
