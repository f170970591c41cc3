// One value, four formats: what they say, and that no text of a story breaks out of its place in them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../src/cite/citation.ts'
import { citationOf } from '../../../src/cite/citation-of.ts'
import { plainDate } from '../../../src/cite/plain-date.ts'
import { toBibtex } from '../../../src/cite/to-bibtex.ts'
import { toCsl } from '../../../src/cite/to-csl.ts'
import { toRis } from '../../../src/cite/to-ris.ts'
import { toText } from '../../../src/cite/to-text.ts'
import type { Citable } from '../../../src/state/dialog.ts'
import type { StoryIndex } from '../../../src/story/index-story.ts'
import { citeTextIn } from '../../../src/text/cite-text.ts'
import { texts } from '../../../src/text/text.ts'
import { shippedIndex } from '../support/shipped-story.ts'
import { makeIndex } from '../support/small-story.ts'

const text = texts.en
const words = citeTextIn('en')
const address = 'https://maps.example/viewer/#panel=article&passage=p1'

function cite(cited: { readonly type: Citable['type']; readonly id: string }, index: StoryIndex) {
  const context = { index, text, words, address, seen: '2025-12-01' }
  return citationOf(cited as Citable, context)
}

const sources = [
  {
    id: 'letter',
    role: 'primary',
    title: 'A letter',
    publisher: 'A press',
    address: 'https://example.org/letter',
    date: '2025-11-26/2025-11-27',
  },
]

describe('a citation', () => {
  it('of a passage names its source, paragraph and date, and says that it is retold', () => {
    const citation = cite({ type: 'passage', id: 'p1' }, makeIndex({ sources }))
    expect(citation).toEqual({
      key: 'minimal-p1',
      title: 'A letter, paragraph 1, retold',
      authors: ['A press'],
      container: 'A minimal story',
      publisher: 'Standpoint',
      language: 'en',
      issued: '2025-11-26/2025-11-27',
      paragraphs: [1],
      note: 'Rests on: A press, A letter, paragraph 1, 26 November 2025 to 27 November 2025, https://example.org/letter. Retold in our own words.',
      address,
      seen: '2025-12-01',
    })
  })

  it('of a position says who, how, on what, and on which basis', () => {
    const citation = cite({ type: 'position', id: 's1' }, makeIndex())
    expect(citation?.title).toBe('The envoy: supports (A truce)')
    expect(citation?.note).toMatch(/^Basis: in their own words\. Rests on: A press/)
  })

  it('of a provision says where its proposal stands, so that it is not taken for law', () => {
    const citation = cite({ type: 'provision', id: 'truce-north' }, makeIndex())
    expect(citation?.title).toBe('A truce: without military forces (Northland)')
    expect(citation?.note).toMatch(/^Status of the proposal: Proposed\./)
  })

  it('is there for all that the shipped story has, and for nothing else', () => {
    const { story } = shippedIndex
    const citable = [
      ...story.passages.map(({ id }) => ({ type: 'passage' as const, id })),
      ...story.positions.map(({ id }) => ({ type: 'position' as const, id })),
      ...story.proposals.flatMap(({ provisions }) =>
        provisions.map(({ id }) => ({ type: 'provision' as const, id })),
      ),
    ]
    const citations = citable.map((one) => cite(one, shippedIndex))
    expect(citations.every((one) => one && one.authors.length > 0)).toBe(true)
    expect(new Set(citations.map((one) => one?.title)).size).toBeGreaterThan(100)
    expect(cite({ type: 'passage', id: 'nowhere' }, shippedIndex)).toBeUndefined()
    expect(cite({ type: 'provision', id: 'nothing' }, shippedIndex)).toBeUndefined()
  })
})

describe('in each format a citation', () => {
  const index = makeIndex({ sources })
  const citation = cite({ type: 'passage', id: 'p1' }, index) as Citation

  it('reads as a line', () => {
    expect(toText(citation, text, words)).toBe(
      'A press (26 November 2025 to 27 November 2025). “A letter, paragraph 1, retold.” A minimal story, Standpoint. ' +
        `${citation.note} ${address} (seen 1 December 2025).`,
    )
  })

  it('is CSL', () => {
    expect(JSON.parse(toCsl(citation))).toEqual([
      {
        id: 'minimal-p1',
        type: 'webpage',
        title: 'A letter, paragraph 1, retold',
        author: [{ literal: 'A press' }],
        'container-title': 'A minimal story',
        publisher: 'Standpoint',
        language: 'en',
        issued: {
          'date-parts': [
            [2025, 11, 26],
            [2025, 11, 27],
          ],
        },
        section: '1',
        accessed: { 'date-parts': [[2025, 12, 1]] },
        URL: address,
        note: citation.note,
      },
    ])
  })

  it('is RIS', () => {
    const lines = toRis(citation).split('\r\n')
    expect(lines[0]).toBe('TY  - ELEC')
    expect(lines).toContain('AU  - A press')
    expect(lines).toContain('PY  - 2025')
    expect(lines).toContain('DA  - 2025/11/26/')
    expect(lines).toContain('Y2  - 2025/12/01/')
    expect(lines).toContain(`UR  - ${address}`)
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  })

  it('is BibTeX', () => {
    const written = toBibtex(citation)
    expect(written).toMatch(/^@misc\{minimal-p1,\n {2}author = \{\{A press\}\},\n/)
    expect(written).toContain('  year = {2025},\n  month = nov,\n')
    expect(written).toContain(`  url = {${address}},\n`)
  })
})

describe('whatever a story says', () => {
  const anything = fc.string({ unit: 'grapheme', minLength: 1 })
  const nasty = fc.oneof(
    anything,
    fc.constantFrom('}', '\\', '{{', 'a\r\nER  - ', '%&$#_~^', '"x"', 'AU  - me\nTY  - BOOK'),
  )
  const citations: fc.Arbitrary<Citation> = fc.record({
    key: fc.constant('story-p1'),
    title: nasty,
    authors: fc.array(nasty, { minLength: 1, maxLength: 3 }),
    container: nasty,
    publisher: nasty,
    language: fc.constant('en'),
    note: nasty,
    address: fc.constant(address),
    seen: fc.constant('2025-12-01'),
  })

  it('RIS has one line a value, and one record', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        const lines = toRis(citation).split('\r\n').slice(0, -1)
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u.test(line))).toBe(true)
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1)
        expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(1)
        expect(lines.filter((line) => line.startsWith('AU  - '))).toHaveLength(
          citation.authors.length,
        )
      }),
    )
  })

  it('BibTeX has its braces in pairs, and the title comes back as it was', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        const written = toBibtex(citation)
        let depth = 0
        for (const [i, sign] of [...written].entries()) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
          // The entry ends where its first brace is closed, and nowhere before.
          if (depth === 0 && sign === '}') expect([...written].slice(i).join('')).toBe('}\n')
        }
        expect(depth).toBe(0)
        const title = /^ {2}title = \{\{(.*)\}\},$/mu.exec(written)?.[1] ?? ''
        expect(readTex(title)).toBe(citation.title.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
      }),
    )
  })

  it('CSL is JSON that says the same', () => {
    fc.assert(
      fc.property(citations, (citation) => {
        const [item] = JSON.parse(toCsl(citation)) as { title: string; note: string }[]
        expect(item?.title).toBe(citation.title)
        expect(item?.note).toBe(citation.note)
      }),
    )
  })

  const NAMES: Readonly<Record<string, string>> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  }
  const readTex = (written: string) =>
    written.replace(/\\(?:([a-z]+)\{\}|([#$%&_]))/g, (_, name: string, sign: string) =>
      name ? (NAMES[name] ?? '?') : sign,
    )
})

describe('a date of a citation', () => {
  it.each([
    ['2025', { parts: [[2025]], isAbout: false }],
    ['2025-11', { parts: [[2025, 11]], isAbout: false }],
    ['2014~', { parts: [[2014]], isAbout: true }],
    [
      '2025-11-22/2025-11-23',
      {
        parts: [
          [2025, 11, 22],
          [2025, 11, 23],
        ],
        isAbout: false,
      },
    ],
    ['2022-02-24/..', { parts: [[2022, 2, 24]], isAbout: false }],
    ['2025-22', { parts: [[2025]], isAbout: false, season: 2 }],
    ['199X', undefined],
    ['XXXX', undefined],
    ['soon', undefined],
  ])('%s has as much of it as there is', (edtf, expected) => {
    expect(plainDate(edtf)).toEqual(expected)
  })
})
