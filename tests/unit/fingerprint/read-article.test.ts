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
    expect(importersOf(/^import \{.* from '\.\/(read-article|open-text)\.ts'/m)).toEqual([])
    expect(importersOf(/from '(postal-mime|chardet)'/).sort()).toEqual([
      'decode-text.ts',
      'read-mail.ts',
    ])
  })
})

describe('a page as it was saved', () => {
  const body = ARTICLE.map((words) => `<p>${words}</p>`).join('')
  /** A word or two set after each third word of every paragraph. */
  const strewn = (insertion: string) =>
    ARTICLE.map((words) => `<p>${words.replace(/(\S+ \S+ \S+)( )/g, `$1${insertion}$2`)}</p>`).join(
      '',
    )
  const foundIn = (html: string) => {
    const { aligned, wrong } = report(PASSAGES, read(html, 'html'))
    return { aligned, wrong }
  }
  const ALL = { aligned: 40, wrong: [] }

  it.each<[string, string]>([
    [
      'while a dialog was open',
      `<div id="app" aria-hidden="true"><main>${body}</main></div><div role="dialog"><h2>Your privacy</h2><p>We and our 214 partners store things.</p><button>Yes</button></div>`,
    ],
    [
      'before its program had shown it',
      `<div style="display:none"><article>${body}</article></div>`,
    ],
    [
      'with a part that the search of the page shows',
      ARTICLE.map((words, at) => `<p ${at > 29 ? 'hidden="until-found"' : ''}>${words}</p>`).join(
        '',
      ),
    ],
    ['with a navigation that nobody closed', `<nav><a>Home</a><a>World</a>${body}`],
    ['in an aside', `<aside>${body}</aside>`],
    [
      'in a shadow root',
      `<x-page><template shadowrootmode="open"><main>${body}</main></template></x-page>`,
    ],
    [
      'with words for those who listen',
      strewn('<span class="visually-hidden"> (opens in a new window)</span>'),
    ],
    [
      'with such words by another name',
      strewn('<span class="Link_srOnly__x1 sr-only">, external</span>'),
    ],
    [
      'with words clipped away',
      strewn('<span style="position:absolute;clip:rect(0 0 0 0)">xk</span>'),
    ],
    ['with decoys', strewn('<span style="display:none">xk</span>')],
    ['with decoys of another kind', strewn('<i style="color:red; visibility: hidden">xk</i>')],
    ['with a copy that is hidden', `<div style="display:none">${body}</div>${body}`],
    [
      'by Word',
      `<html xmlns:o="urn:x"><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]-->${ARTICLE.map((words) => `<p class=MsoNormal style='line-height:107%'><span lang=EN-GB\nstyle='font-family:"Georgia",serif'>${words.replaceAll(' ', '\n')}<o:p></o:p></span></p>`).join('\n')}`,
    ],
    [
      'by an office with fonts',
      `<div>${ARTICLE.map((words) => `<p><font face="x"><font size="3">${words}</font></font></p>`).join('')}</div>`,
    ],
  ])('%s', (_, html) => {
    expect(foundIn(html)).toEqual(ALL)
  })

  it('with two copies for two sizes of screen', () => {
    const { aligned, wrong } = foundIn(
      `<div class="desk">${body}</div><div class="phone">${body}</div>`,
    )
    expect(wrong).toEqual([])
    expect(aligned).toBeGreaterThanOrEqual(39)
  })
})

describe('a text copied from a PDF', () => {
  /** Lines of so many letters, words parted with a sign where they have no room. */
  const columns = (width: number, sign: string) =>
    ARTICLE.map((words) => {
      const lines = ['']
      for (const word of words.split(' ')) {
        const line = lines.at(-1) ?? ''
        const room = width - line.length - 2
        if (line === '' || line.length + 1 + word.length <= width) {
          lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
        } else if (room > 3 && word.length > room + 3 && /^[a-z]+$/.test(word)) {
          lines[lines.length - 1] = `${line} ${word.slice(0, room)}${sign}`
          lines.push(word.slice(room))
        } else lines.push(word)
      }
      return lines.join('\n')
    })

  it.each<[number, string]>([
    [44, '-'],
    [62, '-'],
    [34, '-'],
    [28, '\u2010'],
    [52, '\u00ad'],
    [70, '\u00ac'],
    [160, '-'],
  ])('in columns of %i letters with %j', (width, sign) => {
    const { aligned, wrong } = report(PASSAGES, read(columns(width, sign).join('\n\n'), 'txt'))
    expect({ aligned, wrong }).toEqual({ aligned: 40, wrong: [] })
    // Without a blank line between paragraphs, their ends are a guess; the words are not.
    const solid = report(PASSAGES, read(columns(width, sign).join('\n'), 'txt'))
    expect(solid.wrong).toEqual([])
    expect(solid.aligned).toBeGreaterThanOrEqual(38)
  })

  it('keeps the hyphen of a compound', () => {
    const text =
      'The thirds of two parts are well-known to be\nmore than two-\nthirds of them; a well-\nknown thing and a shrin-\nking one.'
    expect(read(text, 'txt')[0]).toMatch(
      /two-thirds of them; a well-known thing and a shrinking one/,
    )
  })
})
