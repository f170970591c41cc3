// The one door for stories: whatever comes in leaves as a Story or as the list of its faults.
import * as v from 'valibot'
import { checkContent } from './check-content.ts'
import { checkDrawing } from './check-drawing.ts'
import { checkReferences } from './check-references.ts'
import { type Fault, type LocalFault, MOST_FAULTS } from './faults.ts'
import { Story as StorySchema } from './schema.ts'
import { toFault } from './shape-faults.ts'
import type { Story } from './types.ts'
import { upgradeStory } from './upgrade-story.ts'

export type ParsedStory =
  | { readonly ok: true; readonly story: Story }
  | {
      readonly ok: false
      readonly faults: readonly Fault[]
      /** The story where at least its shape is right, so that its layers can be looked at. */
      readonly shape?: Story
    }

/**
 * Brings a story of an older format up to the newest, then checks its shape and, where that is right, every
 * cross-reference and all that no schema can tell. Never throws on bad data; at most 200 faults are listed.
 *
 * @param input parsed JSON, of which nothing is assumed
 * @param file name of the file, for the faults
 */
export function parseStory(input: unknown, file = 'story.json'): ParsedStory {
  const parsed = v.safeParse(StorySchema, upgradeStory(input))
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.slice(0, MOST_FAULTS).map((i) => toFault(i, file)) }
  }
  const faults: Fault[] = []
  for (const fault of checkMeaning(parsed.output)) {
    faults.push({ file, ...fault })
    if (faults.length === MOST_FAULTS) break
  }
  return faults.length > 0
    ? { ok: false, faults, shape: parsed.output }
    : { ok: true, story: parsed.output }
}

function* checkMeaning(story: Story): Generator<LocalFault> {
  yield* checkReferences(story)
  yield* checkContent(story)
  yield* checkDrawing(story)
}
