// JSON text to a value, or to a fault that says what the text is instead.
import type { Fetched } from './fetch-text.ts'

export function parseJson(text: string, path: string): Fetched<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (cause) {
    const kind = text.trimStart().startsWith('<') ? 'a web page' : 'no valid JSON'
    const found = `${kind} (${cause instanceof Error ? cause.message : String(cause)})`
    return { ok: false, fault: { file: path, path: '$', found, expected: 'JSON' } }
  }
}
