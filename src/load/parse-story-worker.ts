// A worker: checks a story off the page's thread, so that even a very large one freezes nothing.
import { parseStory } from '../story/parse-story.ts'
import type { LoadedStory } from './load-story.ts'
import { parseJson } from './parse-json.ts'
import { splitLoaded } from './story-parts.ts'

export type StoryText = { readonly text: string; readonly path: string }

function loadedFrom({ text, path }: StoryText): LoadedStory {
  const json = parseJson(text, path)
  return json.ok ? parseStory(json.value, path) : { ok: false, faults: [json.fault] }
}

addEventListener('message', ({ data }: MessageEvent<StoryText>) => {
  for (const part of splitLoaded(loadedFrom(data))) postMessage(part)
})
