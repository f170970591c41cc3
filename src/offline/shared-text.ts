// A text that another app shared with this one, when it is installed: it comes in the page's own address, and is
// taken out of there before anything else is done, so that it stands in no history and no link.

/** Names as the web manifest gives them (`share_target`). */
const KEYS = ['shared-text', 'shared-title', 'shared-url'] as const

/** What was shared, best first; null where nothing was. The address then leads to the article. */
export function takeSharedText(): string | null {
  const query = new URLSearchParams(location.search)
  if (!KEYS.some((key) => query.has(key))) return null
  history.replaceState(null, '', `${location.pathname}#panel=article`)
  return KEYS.map((key) => query.get(key)?.trim()).find((value) => value) ?? ''
}
