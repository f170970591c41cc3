// A story's folder as the command reads it: its text, what the one door says of it, and its layers.
import { dirname, join, resolve } from 'node:path'
import { parseJson } from '../load/parse-json.ts'
import { type ParsedStory, parseStory } from '../story/parse-story.ts'
import type { Story } from '../story/types.ts'
import { Refusal } from './answer.ts'
import { isThere, readText, shortPath, shown } from './files.ts'
import { text } from './text.ts'

export type ReadStory = {
  readonly path: string
  /** The path as a person reads it; faults name it. */
  readonly file: string
  readonly text: string
  readonly parsed: ParsedStory
  /** The story where at least its shape is right, so that its layers can be looked at. */
  readonly shape: Story | undefined
}

/** @throws Refusal where there is no such folder or no story in it */
export function readStory(operand: string, folder: string): ReadStory {
  const at = resolve(folder, operand)
  const path = at.endsWith('.json') ? at : join(at, 'story.json')
  if (!isThere(dirname(path))) throw new Refusal(text.refusals.noFolder(shown(operand)))
  if (!isThere(path)) throw new Refusal(text.refusals.noStory(shown(operand)))
  const file = shortPath(path, folder)
  const content = readText(path, folder)
  const json = parseJson(content, file)
  if (!json.ok) {
    return {
      path,
      file,
      text: content,
      parsed: { ok: false, faults: [json.fault] },
      shape: undefined,
    }
  }
  const parsed = parseStory(json.value, file)
  const shape = parsed.ok ? parsed.story : parsed.shape
  return { path, file, text: content, parsed, shape }
}

/** @throws Refusal where the story has faults */
export function readFaultlessStory(operand: string, folder: string): ReadStory & { story: Story } {
  const read = readStory(operand, folder)
  if (!read.parsed.ok) {
    throw new Refusal(text.refusals.hasFaults(read.file, read.parsed.faults.length, shown(operand)))
  }
  return { ...read, story: read.parsed.story }
}
