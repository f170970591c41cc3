// Files as real programs write them: their text is found whatever they are called, and what is no text is named.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { kindOf, openFile } from '../../../src/fingerprint/open-text.ts'
import { readArticle } from '../../../src/fingerprint/read-article.ts'
import { encode } from '../support/encode.ts'
import { FOREIGN } from './foreign-articles.ts'
import { ARTICLE, PASSAGES } from './invented-article.ts'
import { report } from './report.ts'

const TEXT = ARTICLE.join('\n\n')
const page = (body: string, charset = 'utf-8') =>
  `<!doctype html><html><head><meta charset="${charset}"><title>x</title></head><body>${body}</body></html>`
const BODY = ARTICLE.map((words) => `<p>${words}</p>`).join('\n')
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function read(bytes: Uint8Array, name = 'article.txt') {
  const opened = await openFile(bytes, name)
  if (!opened.ok) throw new Error(opened.problem)
  const reading = readArticle(opened.content, opened.kind)
  if (!reading.ok) throw new Error(reading.problem)
  return { ...report(PASSAGES, reading.paragraphs), guess: opened.guess }
}
const ALL = { aligned: 40, wrong: [], doubtful: [], absent: [] }

describe('an encoding', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', bytesOf(TEXT)],
    ['UTF-8 with a byte order mark', bytesOf(`\ufeff${TEXT}`)],
    ['UTF-16, little endian, with a mark', encode(`\ufeff${TEXT}`, 'utf-16le')],
    ['UTF-16, big endian, with a mark', encode(`\ufeff${TEXT}`, 'utf-16be')],
    ['UTF-16, little endian, without', encode(TEXT, 'utf-16le')],
    ['UTF-16, big endian, without', encode(TEXT, 'utf-16be')],
  ])('is known: %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ ...ALL, guess: undefined })
  })

  it.each(['windows-1252', 'macintosh', 'windows-1250'])(
    'is guessed, and said to be: %s',
    async (encoding) => {
      const { guess, ...rest } = await read(encode(TEXT, encoding))
      expect(rest).toEqual(ALL)
      expect(guess).toBeTruthy()
    },
  )

  it.each([
    ['<meta charset=windows-1251>', 'windows-1251'],
    ['<meta http-equiv=Content-Type content="text/html; charset=windows-1252">', 'windows-1252'],
    ['<?xml version="1.0" encoding="iso-8859-15"?>', 'iso-8859-15'],
  ])('is that which the page declares: %s', async (declaration, encoding) => {
    const bytes = encode(`${declaration}<p>“Grüße”: Москва</p>`, encoding)
    const opened = await openFile(bytes, 'x.html')
    expect(opened.ok && opened.content).toContain(encoding === 'windows-1251' ? 'Москва' : 'Grüße')
    if (encoding !== 'iso-8859-15') expect(opened.ok && opened.content).toContain('“')
    expect(opened.ok && opened.guess).toBeUndefined()
  })

  it('is UTF-8 where it is, although an old declaration stands in it', async () => {
    expect(await read(bytesOf(page(BODY, 'windows-1252')), 'x.html')).toEqual({
      ...ALL,
      guess: undefined,
    })
  })

  it.each(FOREIGN)('of a text in %s is found: %s', async (_, encoding, text) => {
    const opened = await openFile(encode(`${text}\n\n${text}`, encoding), 'x.txt')
    expect(opened.ok && opened.content).toBe(`${text}\n\n${text}`)
    for (const wide of ['utf-16le', 'utf-16be']) {
      const same = await openFile(encode(text, wide), 'x.txt')
      expect(same.ok && same.content).toBe(text)
    }
  })
})

describe('what is no text is named', () => {
  const zip = (...names: string[]) => bytesOf(`PK\x03\x04\x14\0\0\0${names.join('\0')}`)
  it.each<[string, Uint8Array, string]>([
    ['article.txt.gz', new Uint8Array(gzipSync(TEXT)), 'compressed'],
    ['article.docx', zip('[Content_Types].xml', 'word/document.xml'), 'Word'],
    ['article.odt', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'OpenDocument'],
    ['book.epub', zip('mimetypeapplication/epub+zip'), 'EPUB'],
    ['all.zip', zip('article.txt'), 'compressed'],
    ['article.rtf', bytesOf(`{\\rtf1\\ansi ${TEXT}}`), 'RTF'],
    ['article.txt', bytesOf(`{\\rtf1\\ansi ${TEXT}}`), 'RTF'],
    ['article.pdf', bytesOf('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['article.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'Word'],
    ['scan.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'image'],
    ['page.webarchive', bytesOf('bplist00\xd1'), 'web archive'],
    [
      'noise',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at % 13) * 31) & 0xff),
      'unknown',
    ],
  ])('%s', async (name, bytes, type) => {
    expect(await openFile(bytes, name)).toEqual({ ok: false, problem: 'no text', type })
  })
})

const quotedPrintable = (text: string) =>
  [...bytesOf(text)]
    .map((byte) =>
      byte === 0x0a
        ? '\r\n'
        : byte > 0x7e || byte === 0x3d
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
    )
    .join('')
    .replace(/([^\r\n]{1,70})(?=[^\r\n])/g, '$1=\r\n')
    .replace(/=([0-9A-F]?)=\r\n([0-9A-F]{1,2})/g, '=$1$2=\r\n')
const PART = 'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n'
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')

describe('a mail or a page saved as one', () => {
  it.each<[string, string]>([
    [
      'page.mhtml',
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.test/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\n${PART}${base64(page(BODY))}\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`,
    ],
    [
      'forwarded.eml',
      `Return-Path: <a@a.test>\r\nSubject: Read this\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(TEXT)}`,
    ],
    [
      'both.eml',
      `MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the other part.\r\n--b\r\n${PART}${base64(page(BODY))}\r\n--b--`,
    ],
    [
      'saved-as.txt',
      `From sender Mon Nov 24 10:00:00 2025\nReceived: from a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(TEXT)}`,
    ],
  ])('%s is decoded', async (name, text) => {
    expect(await read(bytesOf(text), name)).toMatchObject(ALL)
  })

  it('is decoded from quoted-printable, with its soft line ends', async () => {
    const mail = `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(page(BODY)).replaceAll('=\r\n', '')}`
    expect(await read(bytesOf(mail), 'x.mhtml')).toMatchObject(ALL)
  })

  it('is not what merely begins with a colon', async () => {
    const opened = await openFile(bytesOf(`Ostrel: ${TEXT}`), 'x.txt')
    expect(opened).toMatchObject({ ok: true, kind: 'txt' })
  })
})

describe('kindOf', () => {
  it.each<[string, string, string]>([
    ['a page pasted as source', page(BODY), ''],
    ['a page named as text', page(BODY), 'article.txt'],
    ['a piece of source', BODY, ''],
    ['a page after a comment', `<!-- saved from url -->\n${page(BODY)}`, 'x.txt'],
  ])('knows %s', (_, content, name) => {
    expect(kindOf(content, name)).toBe('html')
  })

  it('knows text, also where it has signs of markup or the name of a page', () => {
    expect(kindOf(TEXT, 'article.html')).toBe('txt')
    expect(kindOf(`${TEXT} 3 < 4, <3, a<b>c, see <p>`, 'x.txt')).toBe('txt')
    expect(kindOf(TEXT, 'x.md')).toBe('md')
  })
})
