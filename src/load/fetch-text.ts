// Fetches text and says in plain words what went wrong when it cannot.
import type { Fault, FaultKind } from '../story/faults.ts'

export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault }

/** @param path relative to the site's root */
export async function fetchText(path: string): Promise<Fetched<string>> {
  const fail = (kind: FaultKind, found: string): Fetched<string> => ({
    ok: false,
    fault: { kind, file: path, path: '$', found, expected: 'a file that can be loaded' },
  })
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`)
    const { ok, status } = response
    if (!ok) return fail(status < 500 ? 'missing-file' : 'unreadable', `status ${status}`)
    return { ok: true, value: await response.text() }
  } catch (cause) {
    return fail('unreadable', `no answer (${String(cause)})`)
  }
}
