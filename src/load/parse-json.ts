// JSON text to a value, or to a fault that says what the text is instead.
import type { Fetched } from './fetch-text.ts'

export function parseJson(text: string, path: string): Fetched<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (cause) {
    // A host may answer for a file that it does not have with a page of its own.
    const isPage = text.trimStart().startsWith('<')
    const why = cause instanceof Error ? cause.message : String(cause)
    const found = `${isPage ? 'a web page' : 'no valid JSON'} (${why})`
    const kind = isPage ? 'missing-file' : 'unreadable'
    return { ok: false, fault: { kind, file: path, path: '$', found, expected: 'JSON' } }
  }
}
