// JSON text to a value, or to a fault that says what the text is instead, and where.
import { shorten } from '../story/faults.ts'
import { findJsonFault, type JsonFault } from './find-json-fault.ts'
import { type Loaded, loadFault } from './load-fault.ts'

const HINTS: Partial<Record<JsonFault['why'], string>> = {
  'ends too early': 'the file is cut off, or a quote or bracket is not closed',
  'comma too many': 'take the comma before it away',
  'comma missing': 'a comma is missing before it',
  comment: 'JSON has no comments; take it away',
  'single quotes': 'JSON has double quotes only',
  'key without quotes': 'put the key into double quotes',
  'line end in a text': 'write a line end within a text as \\n, a tab as \\t',
  'bad escape': 'write a backslash as two',
  'more after the end': 'take away what follows the end',
}

export function parseJson(text: string, path: string): Loaded<unknown> {
  // A byte order mark is no part of the text; JSON.parse refuses it.
  const content = text.startsWith('\ufeff') ? text.slice(1) : text
  try {
    return { ok: true, value: JSON.parse(content) as unknown }
  } catch {
    if (content.trim() === '') return loadFault(path, 'unreadable', 'an empty file', 'JSON')
    if (content.trimStart().startsWith('<'))
      return loadFault(path, 'missing-file', 'a web page', 'JSON')
    const fault = findJsonFault(content)
    // The engine refuses what is JSON only for its depth.
    if (!fault) return loadFault(path, 'unreadable', 'JSON nested too deep to read', 'JSON')
    const before = content.slice(0, fault.offset).split(/\r\n|[\n\r]/)
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
    const words =
      content
        .slice(fault.offset)
        .split(/[\n\r]/, 1)[0]
        ?.trim() ?? ''
    const here = words === '' ? '' : `: ${shorten(words, 30)}`
    return loadFault(
      path,
      'unreadable',
      `no valid JSON at ${place}${here}`,
      'JSON',
      HINTS[fault.why],
    )
  }
}
