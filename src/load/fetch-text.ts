// Fetches a file of text, whole.
import { fetchFile } from './fetch-file.ts'
import type { Loaded } from './load-fault.ts'

/** @param path relative to the site's root */
export const fetchText = (path: string): Promise<Loaded<string>> =>
  fetchFile(path, {
    read: async (response, onPart) => ({ ok: true, value: await readText(response, onPart) }),
  })

async function readText(response: Response, onPart: () => void): Promise<string> {
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
