// Fetches a file of the site and says in plain words what went wrong when it cannot.
import { type Loaded, loadFault } from './load-fault.ts'

/** Milliseconds without a byte after which an answer counts as broken off: far more than any line needs. */
const STANDSTILL = 30_000
const EXPECTED = 'a file that can be loaded'

type Options<Value> = {
  /** Of the request. */
  readonly headers?: Readonly<Record<string, string>>
  /** @param onPart to be called whenever a part of the answer has come */
  readonly read: (response: Response, onPart: () => void) => Promise<Loaded<Value>>
}

/** @param path relative to the site's root */
export async function fetchFile<Value>(
  path: string,
  { headers = {}, read }: Options<Value>,
): Promise<Loaded<Value>> {
  const stop = new AbortController()
  let timer = setTimeout(() => stop.abort(), STANDSTILL)
  const goOn = () => {
    clearTimeout(timer)
    timer = setTimeout(() => stop.abort(), STANDSTILL)
  }
  let isAnswered = false
  try {
    const address = `${import.meta.env.BASE_URL}${path}`
    const response = await fetch(address, { signal: stop.signal, headers })
    isAnswered = true
    if (!response.ok) {
      const kind = response.status === 404 || response.status === 410 ? 'missing-file' : 'refused'
      return loadFault(path, kind, `status ${response.status}`, EXPECTED)
    }
    return await read(response, goOn)
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
