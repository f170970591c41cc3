// What a browser's page translation does to a page: each piece of text is taken out, and the translated one stands in
// its place within two <font> elements. React goes on with the pieces that it made, which are on no page any more.

/** Translates what has not been, into the same words: so that what is seen can be compared. */
export function translatePage(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const { data, parentElement } = text
    if (data.trim() === '' || parentElement?.closest('font, script, style, textarea')) continue
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.textContent = data
    outer.append(inner)
    text.replaceWith(outer)
  }
}
