// What the reader chose is remembered in this browser. Storage can be closed to us, or full; what was chosen then
// lasts as long as the page. The one place that touches storage.

/** What the storage refused, null for what it would not forget. */
const session = new Map<string, string | null>()

export function recall(key: string): string | null {
  return session.has(key) ? (session.get(key) ?? null) : recallOnly(key)
}

/** @param value null forgets */
export function remember(key: string, value: string | null): void {
  if (rememberOnly(key, value)) session.delete(key)
  else session.set(key, value)
}

/** From the browser's storage alone. */
export function recallOnly(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** In the browser's storage or not at all: true where it is there, or gone. @param value null forgets */
export function rememberOnly(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
