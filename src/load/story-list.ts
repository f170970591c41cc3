// The stories that this site has, as its build listed them.
import { fetchText } from './fetch-text.ts'
import { parseJson } from './parse-json.ts'

export type ListedStory = { readonly id: string; readonly title: string }

/** Empty where the site has no such list, or a broken one. */
export async function loadStoryList(): Promise<readonly ListedStory[]> {
  const path = 'stories/index.json'
  const text = await fetchText(path)
  const json = text.ok ? parseJson(text.value, path) : text
  return json.ok && Array.isArray(json.value) ? json.value.filter(isListed) : []
}

function isListed(value: unknown): value is ListedStory {
  const { id, title } = (value ?? {}) as Record<string, unknown>
  return typeof id === 'string' && /^[a-z0-9-]{1,100}$/.test(id) && typeof title === 'string'
}
