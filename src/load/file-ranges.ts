// A file of which parts are fetched, by ranges of bytes (RFC 9110, 14). A host that knows no ranges answers with the
// whole file: then that is kept, and nothing more is asked for.
import type { Span } from '../archive/header.ts'
import { fetchFile } from './fetch-file.ts'
import { fetchedParts } from './fetched-parts.ts'
import { type Loaded, loadFault } from './load-fault.ts'
import { join, readBytes } from './read-bytes.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A part of the file; at its end less than was asked for. */
export type FileRanges = (span: Span) => Promise<Loaded<Bytes>>

/** Bytes of a whole file that a page takes from a host that knows no ranges. */
const MOST_WHOLE = 64_000_000

export function fileRanges(path: string): FileRanges {
  let whole: Bytes | undefined
  /** What came first, in which more may be than was looked for. */
  let start: Bytes = new Uint8Array()
  /** What tells one edition of the file from another: parts of two do not fit. */
  let edition: string | undefined
  let size = Number.POSITIVE_INFINITY

  const read = async (
    response: Response,
    onPart: () => void,
    { offset, length }: Span,
  ): Promise<Loaded<Bytes>> => {
    const range = /^bytes (\d+)-\d+\/(.*)$/.exec(response.headers.get('content-range') ?? '')
    const isPart = range !== null
    if (isPart && Number(range[1]) !== offset) {
      return loadFault(path, 'refused', 'another part than was asked for', 'the part asked for')
    }
    const { headers } = response
    const own = headers.get('etag') ?? `${headers.get('last-modified')} ${range?.[2]}`
    edition ??= own
    if (isPart && own !== edition) return anotherEdition(path)
    const bytes = await readBytes(response, isPart ? length : MOST_WHOLE, onPart)
    if (!bytes) {
      const expected = 'a host that answers to ranges of bytes'
      return loadFault(path, 'refused', 'more than was asked for', expected)
    }
    if (isPart) {
      size = Number(range[2]) || size
      return { ok: true, value: bytes }
    }
    if (start.some((byte, i) => byte !== bytes[i])) {
      return bytes[0] === '<'.charCodeAt(0)
        ? loadFault(path, 'refused', 'a web page', 'a part of the file')
        : anotherEdition(path)
    }
    whole = bytes
    return { ok: true, value: bytes.subarray(offset, offset + length) }
  }

  const ask = async (span: Span): Promise<Loaded<Bytes>> => {
    const range = `bytes=${span.offset}-${span.offset + span.length - 1}`
    const part = await fetchFile(path, {
      headers: { Range: range },
      read: (response, onPart) => read(response, onPart, span),
    })
    if (part.ok) fetchedParts.push({ address: `${import.meta.env.BASE_URL}${path}`, range })
    return part
  }

  return async ({ offset, length }) => {
    const known = whole ?? start
    const here = known.subarray(offset, offset + length)
    const isAll = whole || here.length === length || offset + here.length >= size
    if (isAll) return { ok: true, value: here }
    const rest = await ask({ offset: offset + here.length, length: length - here.length })
    if (!rest.ok) return rest
    if (offset === 0) start = rest.value
    return { ok: true, value: here.length === 0 ? rest.value : join([here, rest.value]) }
  }
}

/** What this page has of the file fits no part of it any more. */
const anotherEdition = (path: string) =>
  loadFault(
    path,
    'unreadable',
    'another edition than before',
    'parts of one file',
    'load the page again',
  )
