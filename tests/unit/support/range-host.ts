// A host of files for tests, in the place of fetch: it answers to ranges of bytes, or with whole files alone.

export type RangeHost = {
  /** What was asked for, in order: a range, or "whole". */
  readonly asked: string[]
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>
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
      const range = new Headers(init?.headers).get('range')
      const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
      if (!knowsRanges || from === undefined) {
        asked.push('whole')
        return new Response(Uint8Array.from(bytes))
      }
      asked.push(`${from}-${last}`)
      if (Number(from) >= bytes.length) return new Response(null, { status: 416 })
      const part = Uint8Array.from(bytes.subarray(Number(from), Number(last) + 1))
      const headers = {
        'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}`,
        ETag: tag(),
      }
      return new Response(part, { status: 206, headers })
    },
  }
}
