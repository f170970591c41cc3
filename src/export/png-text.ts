// Text within a PNG file: chunks of type iTXt (PNG, third edition, 11.3.3.4), which stand before the picture's data.

/** Of the signature and of the header's chunk, which comes first. */
const HEAD = 8 + 25

/** Keywords as the specification registers them: 1 to 79 signs of Latin 1. */
export type PngText = Readonly<
  Partial<Record<'Title' | 'Description' | 'Copyright' | 'Creation Time' | 'Source', string>>
>

/** @param png a whole file */
export function withText(png: Uint8Array, texts: PngText): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, value]) => chunkOf(keyword, value))
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, png.length)
  const whole = new Uint8Array(length)
  whole.set(png.subarray(0, HEAD))
  let at = HEAD
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  whole.set(png.subarray(HEAD), at)
  return whole
}

function chunkOf(keyword: string, value: string): Uint8Array {
  const encoder = new TextEncoder()
  // Not compressed, no language, no translated keyword.
  const head = encoder.encode(`iTXt${keyword}\0\0\0\0\0`)
  const body = encoder.encode(value.replaceAll('\0', ''))
  const chunk = new Uint8Array(4 + head.length + body.length + 4)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, chunk.length - 12)
  chunk.set(head, 4)
  chunk.set(body, 4 + head.length)
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, -4)))
  return chunk
}

/** The cyclic redundancy check of PNG (annex D of its specification). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
