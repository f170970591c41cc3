// An address that leads to some words on a page: a text directive, `#:~:text=START,END`
// (https://wicg.github.io/scroll-to-text-fragment/).

/** So many words at each end find a paragraph, and survive a small change between them. */
const ENDS = 5

/** What a directive gives a meaning to is escaped as well. */
const escapeText = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')

/**
 * @param address of the page; a fragment that it has stays
 * @param paragraph as it stands on the page
 * @returns null where the address is no web page, or there are no words
 */
export function addressOfText(address: string, paragraph: string): string | null {
  const words = paragraph.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0 || !/^https?:\/\//i.test(address)) return null
  const text =
    words.length <= 2 * ENDS
      ? escapeText(words.join(' '))
      : [words.slice(0, ENDS), words.slice(-ENDS)].map((end) => escapeText(end.join(' '))).join(',')
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${text}`
}
