// Puts fingerprints into the text of a story; every other letter of the text stays as it is.
import { formatPath } from '../story/faults.ts'
import { locateJson, type Span } from './locate-json.ts'

/** @param fingerprints by index of the passage; @param content the text of a story that parses */
export function putFingerprints(
  content: string,
  fingerprints: ReadonlyMap<number, string>,
): string {
  const paths = [...fingerprints.keys()].map((i) => ({
    passage: formatPath(['passages', i]),
    value: formatPath(['passages', i, 'fingerprint']),
    json: JSON.stringify(fingerprints.get(i)),
  }))
  const { spans } = locateJson(content, new Set(paths.flatMap((p) => [p.passage, p.value])))
  const edits = paths.flatMap(({ passage, value, json }) => {
    const old = spans.get(value)
    if (old) return [{ ...old, by: json }]
    const whole = spans.get(passage)
    return whole ? [appendKey(content, whole, json)] : []
  })
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), content)
}

/** After the last key, on a line of its own where the object's end has one. */
function appendKey(content: string, object: Span, json: string): Span & { readonly by: string } {
  const inner = content.slice(object.start, object.end - 1)
  const at = object.start + inner.trimEnd().length
  const beforeEnd = content.slice(at, object.end - 1)
  const gap = beforeEnd.includes('\n') ? `${beforeEnd}  ` : ' '
  return { start: at, end: at, by: `,${gap}"fingerprint": ${json}` }
}
