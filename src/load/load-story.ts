// Loads a story: fetched here, checked in a worker. What is broken is told.
import type { Story } from '../story/types.ts'
import { fetchText } from './fetch-text.ts'
import type { LoadFault } from './load-fault.ts'
import { parseStoryApart, startParser } from './parser.ts'

export type LoadedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly faults: readonly LoadFault[] }

export const storyPath = (id: string): string => `stories/${id}/story.json`

/** Never rejects. @param id name of the story's folder */
export async function loadStory(id: string): Promise<LoadedStory> {
  const path = storyPath(id)
  startParser()
  const fetched = await fetchText(path)
  if (!fetched.ok) return { ok: false, faults: [fetched.fault] }
  return parseStoryApart({ text: fetched.value, path })
}
