// From the texts of files to a story and its layers, or to what is wrong with them: what the parser's worker
// does, and the page itself where there can be no worker.
import { type ParsedLayer, parseLayer } from '../geometry/parse-layer.ts'
import { isPlainEdtf } from '../story/dates.ts'
import { parseStoryWith } from '../story/parse-story-with.ts'
import type { LoadedStory } from './load-story.ts'
import { parseJson } from './parse-json.ts'

export type FileText = { readonly text: string; readonly path: string }

export async function parseStoryText({ text, path }: FileText): Promise<LoadedStory> {
  const json = parseJson(text, path)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  const parsed = parseStoryWith((date) => isPlainEdtf(date) === true, json.value, path)
  if (parsed.ok) return parsed
  // It may be in order but for a date of a rarer kind.
  const { isEdtf } = await import('../story/edtf-library.ts')
  return parseStoryWith(isEdtf, json.value, path)
}

export function parseLayerText({ text, path }: FileText): ParsedLayer {
  const json = parseJson(text, path)
  return json.ok ? parseLayer(json.value, path) : json
}
