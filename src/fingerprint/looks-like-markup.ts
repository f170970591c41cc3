// Whether a text is HTML, whatever the name of its file.

const START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|main|article)\b/i
const TAG =
  /<\/?(?:p|div|h[1-6]|ul|ol|li|article|section|span|br|a|td|blockquote|figure|em|strong)(?:\s[^<>]*)?\/?>/gi
/** Tags among so many letters of text, at least, where the text does not begin as a page does. */
const LETTERS_A_TAG = 600
const LOOKED_AT = 200_000

export function looksLikeMarkup(text: string): boolean {
  const head = text.slice(0, LOOKED_AT)
  if (START.test(head)) return true
  const tags = head.match(TAG)?.length ?? 0
  return tags >= 4 && tags * LETTERS_A_TAG >= head.length
}
