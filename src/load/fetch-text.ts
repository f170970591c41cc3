// Fetches text and says in plain words what went wrong when it cannot.
import { type Loaded, loadFault } from './load-fault.ts'

/** Milliseconds without a byte after which an answer counts as broken off: far more than any line needs. */
const STANDSTILL = 30_000
const EXPECTED = 'a file that can be loaded'

/** @param path relative to the site's root */
export async function fetchText(path: string): Promise<Loaded<string>> {
  const stop = new AbortController()
  let timer = setTimeout(() => stop.abort(), STANDSTILL)
  const goOn = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stop.abort(), STANDSTILL)
  }
  let isAnswered = false
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`, { signal: stop.signal })
    isAnswered = true
    if (!response.ok) {
      const kind = response.status === 404 || response.status === 410 ? 'missing-file' : 'refused'
      return loadFault(path, kind, `status ${response.status}`, EXPECTED)
    }
    return { ok: true, value: await readBody(response, goOn) }
  } catch {
    if (stop.signal.aborted) {
      return loadFault(path, 'cut-off', `no end: nothing came for ${STANDSTILL / 1000} s`, EXPECTED)
    }
    return isAnswered
      ? loadFault(path, 'cut-off', 'an answer that broke off', EXPECTED)
      : loadFault(path, 'no-answer', 'no answer', EXPECTED)
  } finally {
    clearTimeout(timer)
  }
}

async function readBody(response: Response, onPart: () => void): Promise<string> {
  if (!response.body) return response.text()
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  const parts: string[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts.join('') + decoder.decode()
    onPart()
    parts.push(decoder.decode(value, { stream: true }))
  }
}
