// Each change that a copy may show, and what must then be said of every passage.
import { describe, expect, it } from 'vitest'
import { align } from '../../../src/fingerprint/align.ts'
import { makeFingerprint } from '../../../src/fingerprint/fingerprint.ts'
import { ARTICLE, OTHER_ARTICLE, PASSAGES } from './invented-article.ts'
import { report } from './report.ts'
import { cut, mistype, retype } from './vary.ts'

const NOISE = ['Home', 'News', 'Subscribe to our letter and get a mug for your desk', 'Share this']

function pairs(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((first, at) =>
    at % 2 === 0 ? [[first, paragraphs[at + 1]].filter(Boolean).join(' ')] : [],
  )
}

describe('align', () => {
  it.each<[string, readonly string[]]>([
    ['nothing', ARTICLE],
    ['typography', ARTICLE.map(retype)],
    ['the case of headings', ARTICLE.map((p) => (p.length < 40 ? p.toUpperCase() : p))],
    ['the pairs, merged', pairs(ARTICLE)],
    ['everything, merged', [ARTICLE.join(' ')]],
    ['each paragraph, split', ARTICLE.flatMap((paragraph) => cut(paragraph, 0.5))],
    ['what stands before and after', [...NOISE, ...ARTICLE, ...NOISE]],
    ['what stands between', ARTICLE.flatMap((paragraph) => [paragraph, ...NOISE])],
    [
      'an advertisement in each',
      ARTICLE.flatMap((p) =>
        p.length > 130
          ? [...cut(p, 0.5).flatMap((half, at) => (at ? ['Buy a mug today', half] : [half]))]
          : [p],
      ),
    ],
  ])('finds every passage where a copy changed %s', (_, text) => {
    expect(report(PASSAGES, text)).toEqual({ aligned: 40, wrong: [], doubtful: [], absent: [] })
  })

  it('loses only short ones to a slip, and gives none a wrong place', () => {
    let aligned = 0
    for (let shift = 0; shift < 10; shift += 1) {
      const text = ARTICLE.map((p, at) => (at % 10 === shift ? mistype(p, (at * 0.37) % 1) : p))
      const found = report(PASSAGES, text, text)
      expect(found.wrong).toEqual([])
      for (const id of [...found.absent, ...found.doubtful]) {
        const index = Number.parseInt(id.slice(1), 10)
        expect(index % 10).toBe(shift)
        expect(ARTICLE[index]?.split(' ').length).toBeLessThan(16)
      }
      aligned += found.aligned
    }
    expect(aligned).toBeGreaterThanOrEqual(0.95 * 400)
  })

  it('says which are absent where half is missing', () => {
    const text = ARTICLE.filter((_, at) => at % 4 < 2)
    const { aligned, wrong, absent } = report(PASSAGES, text)
    expect({ aligned, wrong, absent: absent.length }).toEqual({
      aligned: 20,
      wrong: [],
      absent: 20,
    })
  })

  it('aligns nothing of another article on the same subject', () => {
    const { aligned, doubtful } = report(PASSAGES, OTHER_ARTICLE, [])
    expect(aligned).toBe(0)
    expect(doubtful).toEqual([
      'p3 unconfirmed',
      'p20 altered',
      'p30 unconfirmed',
      'p33 unconfirmed',
    ])
  })

  it('takes the first of two copies, as the words are the same', () => {
    const { aligned, wrong, doubtful } = report(PASSAGES, [...ARTICLE, ...ARTICLE])
    // The short last line has no neighbour after it that tells the copies apart.
    expect({ aligned, wrong, doubtful }).toEqual({
      aligned: 39,
      wrong: [],
      doubtful: ['p39 several'],
    })
  })

  it('takes a paragraph that stands in the summary as well', () => {
    const { aligned, wrong } = report(PASSAGES, [ARTICLE[2] ?? '', ARTICLE[24] ?? '', ...ARTICLE])
    expect({ aligned, wrong }).toEqual({ aligned: 40, wrong: [] })
  })

  it('does not choose between two copies where two passages may mean them', () => {
    const [words = '', other = ''] = [ARTICLE[1], ARTICLE[2]]
    const passages = ['a', 'b'].map((id, at) => ({
      id,
      paragraphs: [at + 1],
      fingerprint: makeFingerprint(words),
    }))
    const { passages: aligned } = align(passages, [words, other, words])
    expect(aligned.map(({ type }) => type)).toEqual(['ambiguous', 'ambiguous'])
  })

  it('tells by the order which of two equal headings is meant', () => {
    const [first, second] = [ARTICLE[1] ?? '', ARTICLE[2] ?? '']
    const text = ['More', first, 'More', second]
    const passages = text.map((words, at) => ({
      id: `${at}`,
      paragraphs: [at],
      fingerprint: makeFingerprint(words),
    }))
    const places = align(passages, text).passages.map(
      (p) => p.type === 'matched' && p.place[0]?.paragraph,
    )
    expect(places).toEqual([0, 1, 2, 3])
  })

  it('gives a place that two passages claim to neither', () => {
    const twin = { id: 'twin', paragraphs: [90], fingerprint: PASSAGES[5]?.fingerprint }
    const { passages } = align([...PASSAGES.slice(5, 6), twin], ARTICLE)
    expect(passages).toMatchObject([
      { type: 'ambiguous', doubt: 'shared' },
      { type: 'ambiguous', doubt: 'shared' },
    ])
  })

  it('finds a passage of several paragraphs', () => {
    const passage = {
      id: 'both',
      paragraphs: [5, 6],
      fingerprint: makeFingerprint(`${ARTICLE[4]}\n${ARTICLE[5]}`),
    }
    expect(align([passage], ARTICLE).passages[0]).toMatchObject({
      type: 'matched',
      place: [
        { paragraph: 4, isWhole: true },
        { paragraph: 5, isWhole: true },
      ],
      isExact: true,
    })
  })

  it('gives the words as the reader has them, with their punctuation', () => {
    const text = [`${ARTICLE[5]} ${ARTICLE[6]} ${ARTICLE[7]}`]
    const [quote] = align(PASSAGES.slice(6, 7), text).passages
    expect(quote).toMatchObject({ type: 'matched', text: ARTICLE[6], isExact: true })
  })

  it('says that a copy differs', () => {
    const text = ARTICLE.map((paragraph, at) => (at === 12 ? mistype(paragraph, 0.5) : paragraph))
    const { passages } = align(PASSAGES, text)
    expect(passages[12]).toMatchObject({ type: 'matched', text: text[12], isExact: false })
  })

  it('does not match a passage that is cut', () => {
    const text = ARTICLE.map((paragraph, at) =>
      at === 12 ? (cut(paragraph, 0.6)[0] ?? '') : paragraph,
    )
    expect(align(PASSAGES, text).passages[12]).toMatchObject({
      type: 'ambiguous',
      doubt: 'altered',
    })
  })

  it('lists the paragraphs of no passage', () => {
    expect(align(PASSAGES, ['Home', ...ARTICLE, 'Footer', '']).unclaimed).toEqual([0, 41, 42])
  })

  it.each([
    [undefined, 'no fingerprint'],
    ['nonsense', 'unreadable fingerprint'],
    [makeFingerprint(''), 'absent'],
  ])('says of the fingerprint %j: %s', (fingerprint, reason) => {
    const { passages } = align([{ id: 1, paragraphs: [], fingerprint }], ARTICLE)
    expect(passages).toEqual([{ type: 'not found', id: 1, reason }])
  })
})
