// From the texts of files to a story and its layers, or to what is wrong with them: what the parser's worker
// does, and the page itself where there can be no worker.
import { type ParsedLayer, parseLayer } from '../geometry/parse-layer.ts'
import { parseStory } from '../story/parse-story.ts'
import type { LoadedStory } from './loaded-story.ts'
import { parseJson } from './parse-json.ts'

export type FileText = { readonly text: string; readonly path: string }

export function parseStoryText({ text, path }: FileText): LoadedStory {
  const json = parseJson(text, path)
  if (!json.ok) return { ok: false, faults: [json.fault] }
  const parsed = parseStory(json.value, path)
  return parsed.ok ? parsed : { ok: false, faults: parsed.faults }
}

export function parseLayerText({ text, path }: FileText): ParsedLayer {
  const json = parseJson(text, path)
  return json.ok ? parseLayer(json.value, path) : json
}
