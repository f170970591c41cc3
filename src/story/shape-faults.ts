// What Valibot says of a story's shape, as faults in plain words.
import type * as v from 'valibot'
import { describeValue, type Fault, type FaultKind, formatPath, hinted } from './faults.ts'
import { AN_ID } from './ids.ts'
import { keysAt } from './known-keys.ts'
import { Story as StorySchema } from './schema.ts'
import { suggest, suggestId } from './suggest.ts'

type Issue = v.BaseIssue<unknown>

export function toFault(issue: Issue, file: string): Fault {
  const kind = kindOf(issue)
  return {
    kind,
    file,
    path: formatPath(keysOf(issue)),
    found: describeValue(issue.input),
    expected: expectedOf(issue, kind),
    ...hinted(hintOf(issue, kind)),
  }
}

const keysOf = (issue: Issue): readonly unknown[] => issue.path?.map((item) => item.key) ?? []

function kindOf({ type, kind, expected, input }: Issue): FaultKind {
  if (type === 'strict_object' && expected === 'never') return 'unknown-key'
  if (input === undefined) return 'missing-key'
  if (type === 'picklist' || type === 'literal') return 'wrong-word'
  return kind === 'validation' ? 'wrong-form' : 'wrong-type'
}

const TYPES: Readonly<Record<string, string>> = {
  Object: 'an object, { … }',
  Array: 'a list, [ … ]',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
}

function expectedOf(issue: Issue, kind: FaultKind): string {
  if (kind === 'unknown-key') return 'no such key'
  if (issue.kind === 'validation' || issue.type === 'union') return issue.message
  if (issue.type === 'picklist') return `one of ${wordsOf(issue).join(', ')}`
  const expected = issue.expected ?? issue.message
  return TYPES[expected] ?? expected
}

function hintOf(issue: Issue, kind: FaultKind): string | undefined {
  const keys = keysOf(issue)
  if (kind === 'unknown-key') {
    return suggest(String(keys.at(-1)), keysAt(StorySchema, keys.slice(0, -1)))
  }
  if (kind === 'missing-key') return 'it is required'
  if (typeof issue.input !== 'string') return undefined
  if (kind === 'wrong-word') return suggest(issue.input, wordsOf(issue))
  return issue.message === AN_ID ? suggestId(issue.input) : undefined
}

/** The words of a closed list, from `("one" | "other")`. */
const wordsOf = ({ expected }: Issue): string[] =>
  [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
