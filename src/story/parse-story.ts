// The one door for stories: whatever comes in leaves as a Story or as the list of its faults.
import { isEdtf } from './edtf-library.ts'
import { type ParsedStory, parseStoryWith } from './parse-story-with.ts'

export type { ParsedStory }

/**
 * Brings a story of an older format up to the newest, then checks its shape and, where that is right, every
 * cross-reference. Never throws on bad data; at most 200 faults are listed.
 *
 * @param input parsed JSON, of which nothing is assumed
 * @param file name of the file, for the faults
 */
export const parseStory = (input: unknown, file = 'story.json'): ParsedStory =>
  parseStoryWith(isEdtf, input, file)
