// A worker: checks a story off the page's thread, so that even a very large one freezes nothing.
import { isPlainEdtf } from '../story/dates.ts'
import { parseStoryWith } from '../story/parse-story-with.ts'
import type { LoadedStory } from './load-story.ts'
import { parseJson } from './parse-json.ts'
import { splitLoaded } from './story-parts.ts'

export type StoryText = { readonly text: string; readonly path: string }

async function loadedFrom({ text, path }: StoryText): Promise<LoadedStory> {
  const json = parseJson(text, path)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  const parsed = parseStoryWith((date) => isPlainEdtf(date) === true, json.value, path)
  if (parsed.ok) return parsed
  // It may be in order but for a date of a rarer kind.
  const { isEdtf } = await import('../story/edtf-library.ts')
  return parseStoryWith(isEdtf, json.value, path)
}

addEventListener('message', async ({ data }: MessageEvent<StoryText>) => {
  for (const part of splitLoaded(await loadedFrom(data))) postMessage(part)
})
