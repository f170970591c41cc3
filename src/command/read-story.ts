// A story's folder as the command reads it: its text, what the one door says of it, and its layers.
import { dirname, join, resolve } from 'node:path'
import { parseJson } from '../load/parse-json.ts'
import type { Fault } from '../story/faults.ts'
import { type ParsedStory, parseStory } from '../story/parse-story.ts'
import type { Story } from '../story/types.ts'
import { Refusal } from './answer.ts'
import { isThere, readText, shortPath } from './files.ts'
import { makePlaceAt } from './find-places.ts'
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
  if (!isThere(dirname(path))) throw new Refusal(text.refusals.noFolder(operand))
  if (!isThere(path)) throw new Refusal(text.refusals.noStory(operand))
  const file = shortPath(path, folder)
  const content = readText(path, folder)
  const json = parseJson(content, file)
  if (!json.ok) {
    const faults = [placeInFound(json.fault, content)]
    return { path, file, text: content, parsed: { ok: false, faults }, shape: undefined }
  }
  const parsed = parseStory(json.value, file)
  const shape = parsed.ok ? parsed.story : parsed.shape
  return { path, file, text: content, parsed, shape }
}

/** @throws Refusal where the story has faults */
export function readFaultlessStory(operand: string, folder: string): ReadStory & { story: Story } {
  const read = readStory(operand, folder)
  if (!read.parsed.ok) {
    throw new Refusal(text.refusals.hasFaults(read.file, read.parsed.faults.length, operand))
  }
  return { ...read, story: read.parsed.story }
}

/** JSON.parse names an offset, or a token where a comment starts; a person needs a line. */
function placeInFound(fault: Fault, content: string): Fault {
  const comment = findComment(content)
  const offset = comment ?? /at position (\d+)\b(?! \(line)/.exec(fault.found)?.[1]
  if (offset === undefined) return fault
  const { line, column } = makePlaceAt(content)(Number(offset))
  const place = text.lookAt(line, column)
  return { ...fault, hint: comment === undefined ? place : text.noComments(place) }
}

/** Where the first comment stands, quoted texts aside. */
function findComment(content: string): number | undefined {
  for (const match of content.matchAll(/"(?:[^"\\\n]|\\.)*"|\/[/*]/g)) {
    if (!match[0].startsWith('"')) return match.index
  }
  return undefined
}
