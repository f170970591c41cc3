// The same article as text, as a page and as Markdown.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LARGEST_ARTICLE, readArticle } from '../../../src/fingerprint/read-article.ts'
import { ARTICLE, PASSAGES } from './invented-article.ts'
import { report } from './report.ts'
import { wrap } from './vary.ts'

function read(content: string, kind: 'txt' | 'html' | 'md'): readonly string[] {
  const reading = readArticle(content, kind)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.paragraphs
}

describe('readArticle', () => {
  it('reads plain text, without its byte order mark', () => {
    expect(read(`\ufeff${ARTICLE.join('\n\n')}`, 'txt')).toEqual(ARTICLE)
  })

  it('reads a page', () => {
    const blocks = ARTICLE.map((text, at) =>
      at === 8
        ? `<figure><img src="x" alt="not this"><figcaption>${text}</figcaption></figure>`
        : text.length < 40
          ? `<h2>${text}</h2>`
          : `<p>${text.replace('Ostrel', '<a href="#">Os<b>trel</b></a>').replaceAll('’', '&rsquo;')}`,
    )
    const page = `<!doctype html><title>Not this</title><style>p{}</style>
      <nav><a>Home</a></nav><article>${blocks.join('\n')}</article>
      <aside><p>${ARTICLE[20]}</p></aside><script>document.write('not this')</script>`
    expect(read(page, 'html')).toEqual(ARTICLE)
  })

  it('reads Markdown', () => {
    const blocks = ARTICLE.map((text) =>
      text.length < 40
        ? `## ${text}`
        : wrap(text.replace('Ostrel', '[Ostrel](https://a.test/b_c)'), 80),
    )
    const text = read(blocks.join('\n\n').replace('Kandry', '**Kandry**'), 'md')
    expect(text).toEqual(ARTICLE)
    expect(report(PASSAGES, text).aligned).toBe(40)
  })

  it.each<[string, string, string[]]>([
    ['a block in a block', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['a single line break', 'One<br>two', ['One two']],
    ['two line breaks', 'One<br> <br/>Two', ['One', 'Two']],
    ['cells and items', '<table><tr><td>1<td>2</table><ul><li>3<li>4</ul>', ['1', '2', '3', '4']],
    ['what is hidden', '<p hidden>No</p><p aria-hidden=true>No</p><p>Yes</p>', ['Yes']],
    ['an aside in a paragraph', '<p>One <aside>no <b>no</b></aside>two</p>', ['One', 'two']],
    ['a comment', 'One<!-- no -->Two', ['OneTwo']],
    ['entities', 'a &lt;b&gt; &amp;c', ['a <b> &c']],
    ['text that looks like a program', '&lt;script&gt;x&lt;/script&gt;', ['<script>x</script>']],
  ])('treats %s sensibly', (_, html, paragraphs) => {
    expect(read(html, 'html')).toEqual(paragraphs)
  })

  it('leaves programs in Markdown unread', () => {
    expect(read('One\n\n<script>alert(1)</script>\n\nTwo', 'md')).toEqual(['One', 'Two'])
  })

  it('refuses what is too large, by its bytes', () => {
    expect(readArticle('a'.repeat(LARGEST_ARTICLE + 1), 'txt')).toEqual({
      ok: false,
      problem: 'too large',
    })
    expect(readArticle('é'.repeat(LARGEST_ARTICLE / 2 + 1), 'txt')).toEqual({
      ok: false,
      problem: 'too large',
    })
    expect(readArticle('é'.repeat(LARGEST_ARTICLE / 2), 'txt').ok).toBe(true)
  })

  it('says what is empty and what it gave up on', () => {
    expect(readArticle(' \n', 'txt')).toEqual({ ok: false, problem: 'empty' })
    expect(readArticle('<script>x</script>', 'html')).toEqual({ ok: false, problem: 'empty' })
    expect(readArticle('<b>'.repeat(9000), 'html')).toEqual({ ok: false, problem: 'unreadable' })
  })

  it('is the only way to the parsers, so that they can be loaded late', () => {
    const folder = new URL('../../../src/fingerprint/', import.meta.url)
    const importersOf = (name: RegExp) =>
      readdirSync(folder).filter((file) => name.test(readFileSync(new URL(file, folder), 'utf8')))
    expect(importersOf(/from '(htmlparser2|marked)'/).sort()).toEqual([
      'html-paragraphs.ts',
      'markdown-to-html.ts',
    ])
    expect(importersOf(/from '\.\/(html-paragraphs|markdown-to-html)\.ts'/)).toEqual([
      'read-article.ts',
    ])
    expect(importersOf(/from '\.\/read-article\.ts'/)).toEqual([])
  })
})
