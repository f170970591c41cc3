// A host of files for tests, in the place of fetch: it answers to ranges of bytes, or with whole files alone.

export type RangeHost = {
  /** What was asked for, in order: a range, or "whole". */
  readonly asked: string[]
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>
}

export type FilePart = {
  /** Of the bytes, the last one not included. */
  readonly from: number
  readonly to: number
  readonly body: Buffer
  readonly headers: { readonly 'Content-Range': string }
}

/**
 * What a host answers to a range that is asked for; null where all of the file is.
 *
 * @param range of the request's headers
 */
export function partOf(bytes: Uint8Array, range: string | null | undefined): FilePart | null {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  if (first === undefined || last === undefined) return null
  const [from, to] = [Number(first), Math.min(bytes.length, Number(last) + 1)]
  return {
    from,
    to,
    body: Buffer.from(bytes.subarray(from, to)),
    headers: { 'Content-Range': `bytes ${from}-${to - 1}/${bytes.length}` },
  }
}

type Options = {
  readonly knowsRanges?: boolean
  /** What tells this edition of the file. */
  readonly tag?: () => string
}

/** @param bytes of the file that it has under every address */
export function rangeHost(bytes: Uint8Array, options: Options = {}): RangeHost {
  const { knowsRanges = true, tag = () => 'first' } = options
  const asked: string[] = []
  return {
    asked,
    fetch: async (_, init) => {
      const part = partOf(bytes, new Headers(init?.headers).get('range'))
      if (!knowsRanges || !part) {
        asked.push('whole')
        return new Response(Uint8Array.from(bytes))
      }
      const { from, to, body, headers } = part
      asked.push(`${from}-${to - 1}`)
      if (from >= bytes.length) return new Response(null, { status: 416 })
      return new Response(Uint8Array.from(body), {
        status: 206,
        headers: { ...headers, ETag: tag() },
      })
    },
  }
}
