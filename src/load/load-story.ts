// Loads a story: fetched here, checked in a worker. What is broken is told.
import { fetchText } from './fetch-text.ts'
import type { LoadedStory } from './loaded-story.ts'
import type { StoryText } from './parse-story-worker.ts'
import { joinParts, type StoryPart } from './story-parts.ts'

export const storyPath = (id: string): string => `stories/${id}/story.json`

/** @param id name of the story's folder */
export async function loadStory(id: string): Promise<LoadedStory> {
  const path = storyPath(id)
  const worker = new Worker(new URL('./parse-story-worker.ts', import.meta.url), { type: 'module' })
  // Listened to from the start: the worker may fail before the story is here.
  const answer = answerOf(worker, path)
  const fetched = await fetchText(path)
  if (fetched.ok) worker.postMessage({ text: fetched.value, path } satisfies StoryText)
  const loaded = fetched.ok ? await answer : { ok: false as const, faults: [fetched.fault] }
  worker.terminate()
  return loaded
}

function answerOf(worker: Worker, path: string): Promise<LoadedStory> {
  return new Promise((resolve) => {
    const join = joinParts()
    worker.onmessage = ({ data }: MessageEvent<StoryPart>) => {
      const loaded = join(data)
      if (loaded) resolve(loaded)
    }
    worker.onerror = ({ message }) => {
      const found = `no answer from the parser (${message})`
      resolve({
        ok: false,
        faults: [{ kind: 'unreadable', file: path, path: '$', found, expected: 'a parsed story' }],
      })
    }
  })
}
