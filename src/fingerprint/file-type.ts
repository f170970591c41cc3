// What a file is, by its first bytes; its name says little, and a reader should hear what they chose.

/** Kinds of files that hold no text that can be read here as it is. */
export type FileType =
  | 'Word'
  | 'OpenDocument'
  | 'EPUB'
  | 'RTF'
  | 'PDF'
  | 'compressed'
  | 'image'
  | 'web archive'
  | 'unknown'

const SIGNATURES: readonly (readonly [FileType, string])[] = [
  ['PDF', '%PDF-'],
  ['RTF', '{\\rtf'],
  ['web archive', 'bplist00'],
  // The old format of Office, whichever of its programs.
  ['Word', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['compressed', '\x1f\x8b'],
  ['compressed', 'BZh'],
  ['compressed', '\xfd7zXZ\0'],
  ['compressed', '7z\xbc\xaf\x27\x1c'],
  ['compressed', '\x28\xb5\x2f\xfd'],
  ['compressed', 'Rar!\x1a'],
  ['image', '\x89PNG\r\n'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'RIFF'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
]
/** Bytes in which a zip archive names what it is a document of. */
const HEAD = 4096

/** Undefined where it may be text. */
export function fileTypeOf(bytes: Uint8Array): FileType | undefined {
  const head = latin1(bytes.subarray(0, HEAD))
  if (head.startsWith('PK\x03\x04')) return zipTypeOf(head)
  const start = head.replace(/^(?:\xef\xbb\xbf)?\s*/, '')
  return SIGNATURES.find(([, mark]) => head.startsWith(mark) || start.startsWith(mark))?.[0]
}

function zipTypeOf(head: string): FileType {
  if (head.includes('application/epub+zip')) return 'EPUB'
  if (head.includes('application/vnd.oasis.opendocument')) return 'OpenDocument'
  return /word\/|\[Content_Types\]\.xml/.test(head) ? 'Word' : 'compressed'
}

/** Each byte as the letter of its number, for looking at bytes with the tools for text. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
