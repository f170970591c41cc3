// Loads a story: fetched here, checked in a worker. What is broken is told.
import { fetchText } from './fetch-text.ts'
import type { LoadedStory } from './loaded-story.ts'
import { parseStoryApart, startParser } from './parser.ts'

export const storyPath = (id: string): string => `stories/${id}/story.json`

/** Never rejects. @param id name of the story's folder */
export async function loadStory(id: string): Promise<LoadedStory> {
  const path = storyPath(id)
  startParser()
  const fetched = await fetchText(path)
  if (!fetched.ok) return { ok: false, faults: [fetched.fault] }
  return parseStoryApart({ text: fetched.value, path })
}
