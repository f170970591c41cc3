// Every kind of fault that was once found by trying has a test that holds it: where it stands, and words of its title.
import { describe, expect, it } from 'vitest'
import { readText } from '../support/files.ts'

const HELD: readonly (readonly [fault: string, file: string, title: string])[] = [
  ['coordinates out of range', 'e2e/hostile.spec.ts', 'then it is told and the page goes on'],
  [
    'a page that the browser translates',
    'unit/translation/translated-page.test.tsx',
    'whichever came before',
  ],
  [
    'lines taken for paragraphs',
    'unit/command/fingerprint.test.ts',
    'takes the paragraphs of a wrapped text',
  ],
  ['markup taken for text', 'unit/command/fingerprint.test.ts', 'refuses markup'],
  [
    'quotation marks of other languages, and inches',
    'unit/story/quotations.test.ts',
    'are none in %s',
  ],
  ['dates', 'unit/story/dates.test.ts', 'accepts nothing that a library for EDTF refuses'],
  ['dates, as the built page takes them', 'e2e/hostile.spec.ts', 'a date of a rare kind'],
  ['another copy of the world', 'unit/geometry/parse-layer.test.ts', 'comes home'],
  ['the antimeridian', 'unit/geometry/parse-layer.test.ts', 'neither a band round the globe'],
  [
    'nested areas without a size',
    'unit/map/pick-area.test.ts',
    'measures what the layer gives no size for',
  ],
  [
    'two features with one id',
    'unit/geometry/parse-layer.test.ts',
    'features with one id become one',
  ],
  ['rings that are not closed', 'unit/geometry/parse-layer.test.ts', 'an open ring is closed'],
  ['a null geometry', 'unit/geometry/parse-layer.test.ts', 'is left out and named'],
  [
    'geometry that does not fit',
    'unit/command/find-warnings.test.ts',
    'that the first view does not show',
  ],
  ['encodings', 'unit/fingerprint/open-text.test.ts', 'is that which the page declares'],
  [
    'hidden and doubled content',
    'unit/fingerprint/read-article.test.ts',
    'with two copies for two sizes',
  ],
  [
    'other kinds of files',
    'unit/fingerprint/open-text.test.ts',
    'is decoded from quoted-printable',
  ],
  ['copies from PDF', 'unit/fingerprint/read-article.test.ts', 'keeps the hyphen of a compound'],
  ['drop and paste', 'e2e/bring-article.spec.ts', 'when it is dropped on the form'],
  ['double click', 'e2e/double-click.spec.ts', 'when it is clicked twice'],
  ['a choice before there is a map', 'e2e/double-click.spec.ts', 'the map goes there once it can'],
  ['endless or mute', 'e2e/remains.spec.ts', 'the code that starts the page'],
  ['print', 'e2e/paper.spec.ts', 'the whole map is on the paper'],
  ['links as mail programs leave them', 'unit/state/link.test.ts', 'means what it meant'],
  ['long words', 'e2e/hostile.spec.ts', 'words as long as languages make them'],
  ['small heights', 'e2e/small-screens.spec.ts', 'covers nothing else and is whole'],
  ['a phone that is turned', 'e2e/small-screens.spec.ts', 'when the phone is turned'],
  ['mentions', 'unit/story/mentions-in-place.test.ts', 'is of whole words'],
  ['words on both sides of a place', 'e2e/hostile.spec.ts', 'when the page is searched'],
  ['a comma too many', 'unit/load/find-json-fault.test.ts', 'comma too many'],
  ['very large stories', 'unit/grammar/assign-slots.test.ts', 'a thousand provisions'],
  ['stacked marks in every text', 'e2e/hostile.spec.ts', 'signs that hide and turn'],
  ['latitude out of range', 'unit/geometry/parse-layer.test.ts', 'is left out and named'],
  ['empty rings and parts', 'e2e/hostile.spec.ts', 'tree 8 as a MultiPolygon'],
  ['a layer that never ends', 'e2e/hostile.spec.ts', 'when a layer does not come to its end'],
  ['texts built against parsers', 'unit/fingerprint/hostile.test.ts', 'quotations in quotations'],
  ['contexts lost', 'e2e/recovery.spec.ts', 'lost and restored ten times'],
  ['nobody there', 'e2e/offline.spec.ts', 'when nobody answers any more'],
]

describe('what once failed', () => {
  it.each(HELD)('is held by a test: %s', (_, file, title) => {
    expect(readText(`tests/${file}`)).toContain(title)
  })
})
