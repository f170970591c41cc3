// What the reader chose is remembered in this browser. Storage can be closed to us; what was chosen then
// lasts as long as the page.
const session = new Map<string, string>()

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? session.get(key) ?? null
  } catch {
    return session.get(key) ?? null
  }
}

/** @param value null forgets */
export function remember(key: string, value: string | null): void {
  if (value === null) session.delete(key)
  else session.set(key, value)
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // The session has it.
  }
}
