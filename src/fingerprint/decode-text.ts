// Bytes to text, whichever encoding they are in: what is known comes first, and a guess is said to be one.
import { analyse } from 'chardet'
import { latin1 } from './file-type.ts'

type Decoded = {
  readonly text: string
  /** The encoding, where it is a guess. */
  readonly guess?: string
}

/** Bytes that are looked at for a declaration (HTML Standard, section 13.2.3.2) and for a guess. */
const DECLARED_WITHIN = 4096
const GUESSED_FROM = 1 << 16
/** How ISO-2022-JP, whose bytes are all ASCII, switches alphabets. */
const ESCAPES = ['\x1b$', '\x1b(']
const DECLARATION =
  /<meta[^>]{0,500}charset\s*=\s*["']?\s*([\w:-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:-]+)/i

/** Undefined where it is no text in any encoding. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const text = decodeKnown(bytes)
  if (text !== undefined) return isText(text) ? { text } : undefined
  return guess(bytes)
}

/** By the byte order mark, by the zero bytes of UTF-16, as UTF-8, or as the text itself says. */
function decodeKnown(bytes: Uint8Array): string | undefined {
  const wide = wideEncodingOf(bytes)
  if (wide) return decode(bytes, wide, false)
  const declared = declaredEncodingOf(bytes)
  // What is in order as UTF-8 and not plain ASCII is hardly anything else, even where an old label stands in it.
  const utf8 = decode(bytes, 'utf-8', true)
  const head = latin1(bytes.subarray(0, GUESSED_FROM))
  const isEscaped = ESCAPES.some((mark) => head.includes(mark))
  if (utf8 !== undefined && !isEscaped) return utf8
  return (declared && decode(bytes, declared, false)) ?? (isEscaped ? undefined : utf8)
}

function wideEncodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // No text in bytes holds a zero; in UTF-16 spaces and line ends do, in the same half of each pair.
  let [even, odd] = [0, 0]
  bytes.subarray(0, GUESSED_FROM).forEach((byte, at) => {
    if (byte !== 0) return
    if (at & 1) odd += 1
    else even += 1
  })
  if (odd > 2 && odd > even * 10) return 'utf-16le'
  return even > 2 && even > odd * 10 ? 'utf-16be' : undefined
}

/** Han, kana, Hangul and the signs between them; a text in the wrong order of bytes is scattered over all blocks. */
const EAST_ASIAN = /[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g

/** Stops, commas and spaces, of which a text has one in a hundred signs at least. */
const STOP = /[\u3001\u3002\uff0c\uff0e .,]/g

/** UTF-16 of a script that needs no space, and so no zero byte. */
function eastAsianWide(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 === 1) return undefined
  return ['utf-16le', 'utf-16be'].find((name) => {
    const text = decode(bytes.subarray(0, GUESSED_FROM), name, true)
    if (text === undefined || (text.match(STOP)?.length ?? 0) * 100 < text.length) return false
    return (text.match(EAST_ASIAN)?.length ?? 0) > text.length * 0.9
  })
}

function declaredEncodingOf(bytes: Uint8Array): string | undefined {
  const found = DECLARATION.exec(latin1(bytes.subarray(0, DECLARED_WITHIN)))
  const name = found?.[1] ?? found?.[2]
  return name && isEncoding(name) ? name : undefined
}

function guess(bytes: Uint8Array): Decoded | undefined {
  const wide = eastAsianWide(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), guess: wide }
  const names = analyse(bytes.subarray(0, GUESSED_FROM))
    .map(({ name }) => name)
    .filter((name) => isEncoding(name) && !/^utf/i.test(name))
  for (const name of [...names, 'windows-1252']) {
    const text = decode(bytes, name, true)
    if (text === undefined || !isText(text)) continue
    const encoding = new TextDecoder(name).encoding
    if (encoding !== 'windows-1252' || !isOfOldMac(text)) return { text, guess: encoding }
    return { text: new TextDecoder('macintosh').decode(bytes), guess: 'macintosh' }
  }
  return undefined
}

/** Apostrophes of the old Macintosh read as capital letters within words: donÕt. */
const isOfOldMac = (text: string): boolean => /[a-z]Õ[a-z]/.test(text) && !/[a-z]’[a-z]/.test(text)

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? asWindows(text) : text
  } catch {
    return undefined
  }
}

/** The signs of bytes 80 to 9F in windows-1252 (WHATWG Encoding Standard); Node 20 leaves them as control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80))

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

/** But those of spacing, and the one that ISO 2022 switches alphabets with. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu

/** Text has hardly any control characters; a few may have strayed into it. */
const isText = (text: string): boolean => (text.match(CONTROL)?.length ?? 0) * 200 <= text.length
