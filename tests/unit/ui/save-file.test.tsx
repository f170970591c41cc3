// A file as it leaves the page: a table has the mark by which spreadsheets know UTF-8, and nothing else has it.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { toCsv } from '../../../src/export/to-csv.ts'
import { toCsvw } from '../../../src/export/to-csvw.ts'
import { exportTextIn } from '../../../src/text/export-text.ts'
import { saveFile } from '../../../src/ui/save-file.ts'
import { makeIndex } from '../support/small-story.ts'

async function saved(type: string, content: string): Promise<Uint8Array> {
  let file: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob
    return 'blob:of-the-test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  saveFile('a-file', type, content)
  return new Uint8Array((await file?.arrayBuffer()) ?? [])
}

afterEach(() => {
  vi.restoreAllMocks()
})

const MARK = [0xef, 0xbb, 0xbf]

describe('a table that is saved', () => {
  const csv = toCsv({
    name: 'positions',
    columns: [{ name: 'text', type: 'text' }],
    rows: [['“Zelenskyy” – ¶ 3, Київ']],
  })

  it('begins with the mark of UTF-8, once', async () => {
    const bytes = await saved('text/csv;charset=utf-8;header=present', csv)
    expect([...bytes.slice(0, 3)]).toEqual(MARK)
    expect([...bytes.slice(3)]).toEqual([...new TextEncoder().encode(csv)])
  })

  it('is read back as it was written, in the encoding that its description says', async () => {
    const description = toCsvw([], {
      index: makeIndex(),
      words: exportTextIn('en'),
      fileOf: (name) => `${name}.csv`,
      address: 'https://maps.example/',
      made: '2025-12-01',
    })
    const { dialect } = JSON.parse(description)
    expect(dialect).toMatchObject({ header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] })
    const bytes = await saved('text/csv', csv)
    expect(new TextDecoder(dialect.encoding).decode(bytes)).toBe(csv)
  })
})

it.each(['application/csvm+json', 'application/geo+json', 'image/svg+xml', 'text/plain'])(
  'a file of the type %s has no such mark',
  async (type) => {
    expect(await saved(type, '{}')).toEqual(new TextEncoder().encode('{}'))
  },
)
