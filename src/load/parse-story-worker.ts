// A worker: checks a story off the page's thread, so that even a very large one freezes nothing.
import { parseStory } from '../story/parse-story.ts'
import type { LoadedStory } from './loaded-story.ts'
import { parseJson } from './parse-json.ts'
import { splitLoaded } from './story-parts.ts'

export type StoryText = { readonly text: string; readonly path: string }

function loadedFrom({ text, path }: StoryText): LoadedStory {
  const json = parseJson(text, path)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  const parsed = parseStory(json.value, path)
  return parsed.ok ? parsed : { ok: false, faults: parsed.faults }
}

addEventListener('message', ({ data }: MessageEvent<StoryText>) => {
  for (const part of splitLoaded(loadedFrom(data))) postMessage(part)
})
