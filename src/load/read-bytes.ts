// The bytes of an answer, or of what is unpacked from one: no more than they may be.

type Bytes = Uint8Array<ArrayBuffer>
type Source = { readonly body: ReadableStream<Bytes> | null }

/** Undefined where there are more than `most`; the rest is not taken. */
export async function readBytes(
  { body }: Source,
  most: number,
  onPart: () => void = () => {},
): Promise<Bytes | undefined> {
  const parts: Bytes[] = []
  let size = 0
  for (const reader = body?.getReader(); reader; ) {
    const { done, value } = await reader.read()
    if (done) break
    onPart()
    size += value.length
    if (size > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  return join(parts)
}

export function join(parts: readonly Bytes[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((size, { length }) => size + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Undefined where it is not packed with gzip, is cut off, or would be larger than it may be. */
export async function gunzip(bytes: Bytes, most: number): Promise<Bytes | undefined> {
  try {
    const body = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
    return await readBytes({ body }, most)
  } catch {
    return undefined
  }
}
