// Text to bytes in old encodings: the browser's decoder, turned round.

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** Every sign that one byte, or two, stand for. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding, { fatal: true })
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes))
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      // These bytes stand for nothing.
    }
  }
  for (let one = 0; one < 256; one++) add(one)
  for (let lead = 0x81; lead < 0xff; lead++) for (let two = 0x40; two < 0xff; two++) add(lead, two)
  tables.set(encoding, table)
  return table
}

/** By hand, as Node 20 decodes it as Latin 1. */
function windows(): ReadonlyMap<string, readonly number[]> {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return new Map(
    Array.from({ length: 256 }, (_, byte) => [
      byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte),
      [byte],
    ]),
  )
}

/** What the encoding lacks becomes a question mark, as programs write it. */
export function encode(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-16le':
      return new Uint8Array(Buffer.from(text, 'utf16le'))
    case 'utf-16be':
      return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  }
  const table = encoding === 'windows-1252' ? windows() : tableOf(encoding)
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign) ?? [0x3f]))
}
