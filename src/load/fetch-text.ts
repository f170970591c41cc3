// Fetches a file of text, whole.
import { fetchFile } from './fetch-file.ts'
import type { Loaded } from './load-fault.ts'
import { readBytes } from './read-bytes.ts'

/** @param path relative to the site's root */
export const fetchText = (path: string): Promise<Loaded<string>> =>
  fetchFile(path, {
    read: async (response, onPart) => {
      const bytes = await readBytes(response, Number.POSITIVE_INFINITY, onPart)
      return { ok: true, value: new TextDecoder().decode(bytes) }
    },
  })
