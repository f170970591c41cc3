// From the path of a fault to its line and column in the file.
import { locateJson, type Span } from './locate-json.ts'

/** Both from 1; the column counts UTF-16 units, as editors do. */
export type Place = { readonly line: number; readonly column: number }

/** The places of paths in a JSON text; a path that the text lacks has the place of what it would be in. */
export function findPlaces(text: string, paths: readonly string[]): ReadonlyMap<string, Place> {
  const { spans } = locateJson(text, new Set(paths.flatMap(withParents)))
  const placeAt = makePlaceAt(text)
  return new Map(
    paths.flatMap((path) => {
      const span = withParents(path).reduce<Span | undefined>(
        (found, parent) => found ?? spans.get(parent),
        undefined,
      )
      return span ? [[path, placeAt(span.start)] as const] : []
    }),
  )
}

/** Answers for any offset of a text, after reading the text once. */
function makePlaceAt(text: string): (offset: number) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** `$.a[0]` is in `$.a`, which is in `$`. */
function withParents(path: string): string[] {
  const parent = path.replace(/(?:\.[\w$]+|\[\d+\]|\["(?:[^"\\]|\\.)*"\])$/, '')
  return parent === path ? [path] : [path, ...withParents(parent)]
}
