// Where the values of a JSON text stand in it, so that a fault can be found in an editor.
import { formatPath } from '../story/faults.ts'

/** First and one past the last UTF-16 unit of a value. */
export type Span = { readonly start: number; readonly end: number }

export type LocatedJson = {
  readonly spans: ReadonlyMap<string, Span>
  /** Paths of keys that stand twice in their object; JSON.parse keeps the last and says nothing. */
  readonly repeated: readonly string[]
}

type Frame = { readonly path: string; readonly start: number; readonly keys?: Set<string> } & {
  index: number
  /** The key just read; undefined where the next text is a key. */
  key: string | undefined
}

/**
 * One pass, without recursion.
 *
 * @param text valid JSON
 * @param wanted JSONPaths as `formatPath` writes them; only their spans are kept
 */
export function locateJson(text: string, wanted: ReadonlySet<string>): LocatedJson {
  const spans = new Map<string, Span>()
  const repeated: string[] = []
  const frames: Frame[] = []
  const keep = (path: string, start: number, end: number) => {
    if (wanted.has(path)) spans.set(path, { start, end })
  }
  for (let at = 0; at < text.length; ) {
    const frame = frames.at(-1)
    const letter = text.charAt(at)
    if (letter === '{' || letter === '[') {
      const place = { path: pathOfNext(frame), start: at, index: 0, key: undefined }
      frames.push(letter === '{' ? { ...place, keys: new Set() } : place)
      at++
    } else if (letter === '}' || letter === ']') {
      frames.pop()
      at++
      if (frame) keep(frame.path, frame.start, at)
    } else if (letter === ',') {
      if (frame?.keys) frame.key = undefined
      else if (frame) frame.index++
      at++
    } else if (letter === '"') {
      const end = endOfString(text, at)
      if (frame?.keys && frame.key === undefined) {
        frame.key = JSON.parse(text.slice(at, end)) as string
        if (frame.keys.has(frame.key)) repeated.push(pathOfNext(frame))
        frame.keys.add(frame.key)
      } else keep(pathOfNext(frame), at, end)
      at = end
    } else if (/[\s:]/.test(letter)) at++
    else {
      const end = endOfWord(text, at)
      keep(pathOfNext(frame), at, end)
      at = end
    }
  }
  return { spans, repeated }
}

function pathOfNext(frame: Frame | undefined): string {
  if (!frame) return '$'
  return frame.path + formatPath([frame.keys ? (frame.key ?? '') : frame.index]).slice(1)
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && !/[\s,\]}]/.test(text.charAt(at))) at++
  return at
}
