// What copies do to a text; the same for the same numbers.

/** Breaks lines before the word that would pass `width` columns, as mail and terminals do. */
export function wrap(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** Cuts a paragraph in two after the given share of its words, 0 to 1. */
export function cut(paragraph: string, share: number): string[] {
  const words = paragraph.split(' ')
  const at = Math.round(words.length * share)
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')].filter((half) => half !== '')
}

/** Replaces one letter near the given share of the text. */
export function mistype(paragraph: string, share: number): string {
  const letters = [...paragraph.matchAll(/[a-z]/g)]
  const at = letters[Math.floor(share * (letters.length - 1))]?.index ?? 0
  return `${paragraph.slice(0, at)}${paragraph[at] === 'q' ? 'x' : 'q'}${paragraph.slice(at + 1)}`
}

export function retype(paragraph: string): string {
  return paragraph
    .replace(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replaceAll('—', '--')
    .replaceAll(' ', '\u00a0 ')
    .replaceAll('fi', 'ﬁ')
}
