// The reader brings the article's text: it is laid beside the retelling where it fits without doubt, said to
// be missing where it does not, never executed, and it stays on the device.
import type { Page } from '@playwright/test'
import { OTHER_ARTICLE } from '../unit/fingerprint/invented-article.ts'
import type { Driver } from './driver.ts'
import { INVENTED_ARTICLE, PARAGRAPHS, serveInventedStory } from './invented.ts'
import { expect, test } from './test.ts'

const TEXT = PARAGRAPHS.join('\n\n')

/** Written as an editor writes it; what is markup in the text is escaped, so that it stays text. */
const escaped = PARAGRAPHS.map((text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
const HTML = `<!doctype html><html><body><article>${escaped.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`
const MARKDOWN = escaped.join('\n\n').replace(escaped[3] ?? '', (text) => `## ${text}`)

test.beforeEach(async ({ app, page }) => {
  await serveInventedStory(page)
  await app.open(INVENTED_ARTICLE)
})

/** The reader's own paragraphs, in the order of the passages beside which they stand. */
const originals = (app: Driver) => app.article.getByRole('blockquote')

async function expectWholeArticle(app: Driver) {
  await expect(app.article.getByRole('status')).toHaveText(
    `${PARAGRAPHS.length} of ${PARAGRAPHS.length} passages found in your text.`,
  )
  await expect(originals(app)).toHaveText([...PARAGRAPHS])
}

async function expectNoArticle(app: Driver) {
  await expect(app.article.getByText('Have the article?')).toBeVisible()
  await expect(originals(app)).toHaveCount(0)
}

const keptTexts = (page: Page) =>
  page.evaluate(() => Object.values({ ...localStorage, ...sessionStorage }).join())

test('given the article’s text, when it is pasted, then each paragraph stands beside its retelling @phone', async ({
  app,
}) => {
  await expectNoArticle(app)
  await app.pasteArticle(TEXT)
  await expectWholeArticle(app)
  for (const number of [1, 12, 40]) {
    await expect(app.passage(number)).toContainText(`Retelling number ${number}.`)
    await expect(app.passage(number).getByRole('blockquote')).toHaveText(
      PARAGRAPHS[number - 1] ?? 'a paragraph',
    )
  }
})

for (const [name, content] of [
  ['article.txt', TEXT],
  ['Saved page.HTML', HTML],
  ['notes.md', MARKDOWN],
] as const) {
  test(`given the article as the file ${name}, when it is chosen, then each paragraph stands beside its retelling`, async ({
    app,
  }) => {
    await app.offerArticle()
    await app.chooseArticleFile(name, content)
    await expectWholeArticle(app)
  })
}

test('given the article as a file, when it is dropped on the form, then each paragraph stands beside its retelling', async ({
  app,
  page,
}) => {
  await app.offerArticle()
  const dataTransfer = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'article.txt', { type: 'text/plain' }))
    return transfer
  }, TEXT)
  const hint = app.article.getByText('drop it here')
  for (const type of ['dragover', 'drop']) await hint.dispatchEvent(type, { dataTransfer })
  await expectWholeArticle(app)
})

test('given a copy without one paragraph, when it is pasted, then that passage is said to be missing and the others are found', async ({
  app,
}) => {
  await app.pasteArticle(PARAGRAPHS.filter((_, i) => i !== 11).join('\n\n'))
  await expect(app.article.getByRole('status')).toContainText('39 of 40')
  await expect(app.passage(12)).toContainText('Not found in your text.')
  await expect(app.passage(12).getByRole('blockquote')).toHaveCount(0)
  await expect(originals(app)).toHaveText(PARAGRAPHS.filter((_, i) => i !== 11))
  await expect(app.article.getByText('Not found in your text.')).toHaveCount(1)
})

test('given a copy with other words in one paragraph, when it is pasted, then the copy is shown there and said to differ', async ({
  app,
}) => {
  const differing = (PARAGRAPHS[12] ?? '').replace('60 per cent', '65 per cent')
  expect(differing).not.toBe(PARAGRAPHS[12])
  await app.pasteArticle(PARAGRAPHS.map((text, i) => (i === 12 ? differing : text)).join('\n\n'))
  const original = app.passage(13).getByRole('blockquote')
  await expect(original).toContainText(differing)
  await expect(original).toContainText('Your copy differs from the source')
  await expect(app.article.getByText('Your copy differs')).toHaveCount(1)
})

test('given another article on the same matter, when it is pasted, then nothing of it is shown and the reader is told', async ({
  app,
}) => {
  await app.pasteArticle(OTHER_ARTICLE.join('\n\n'))
  await expect(app.article.getByRole('status')).toContainText('No passage of this story was found')
  await expect(originals(app)).toHaveCount(0)
  // What is common to both is a doubt, and said to be one, but no more.
  await expect(app.passage(4)).toContainText('not beyond doubt')
  await expect(app.passage(12)).toContainText('Not found in your text.')
})

test('given a hostile page as the file, when it is chosen, then its text is read and nothing of it runs or is fetched', async ({
  app,
  page,
}) => {
  const traps = [
    '<script>alert("script")</script>',
    '<img src="https://tracker.example/seen.gif" onerror="alert(1)">',
    '<iframe src="https://tracker.example/" srcdoc="<script>alert(2)</script>"></iframe>',
    '<svg onload="alert(3)"><style>@import "https://tracker.example/x.css";</style></svg>',
    '<a href="javascript:alert(4)">Read on</a>',
    '<meta http-equiv="refresh" content="0;url=https://tracker.example/">',
    '<body onload="alert(5)"><base href="https://tracker.example/">',
  ].join('\n')
  await app.offerArticle()
  await app.chooseArticleFile('trap.html', HTML.replaceAll('</p>', `</p>\n${traps}`))
  await expect(app.article.getByRole('status')).toContainText('40 of 40')
  await expect(app.passage(19).getByRole('blockquote')).toContainText(PARAGRAPHS[18] ?? 'markup')
  await expect(page.locator('img, iframe, body script, body style, [onload], base')).toHaveCount(0)
  for (const part of INVENTED_ARTICLE.slice(1).split('&')) expect(page.url()).toContain(part)
})

test('given a file of over 5 MB, when it is chosen, then it is refused with the way out, and another can be chosen', async ({
  app,
}) => {
  await app.offerArticle()
  await app.chooseArticleFile('book.txt', `${TEXT}\n\n`.padEnd(5_000_001, 'and so on '))
  await expect(app.article.getByRole('status')).toHaveText(
    'The text is over 5 MB. Save only the article’s text and try again.',
  )
  await expect(originals(app)).toHaveCount(0)
  await app.chooseArticleFile('article.txt', TEXT)
  await expectWholeArticle(app)
})

test('given a text that takes long, when the reader brings another meanwhile, then the later one counts', async ({
  app,
  page,
}) => {
  const long = ''.padEnd(4_900_000, 'the lake, the border, the stumps and the ferry of two towns ')
  await app.offerArticle()
  await app.chooseArticleFile('long.txt', long)
  await expect(app.article.getByRole('status')).toHaveText('Finding the paragraphs…')
  await app.chooseArticleFile('article.txt', TEXT)
  await expectWholeArticle(app)
  // Each search has a worker of its own: once none is at work, no answer can come late.
  await expect.poll(() => page.workers().some((one) => one.url().includes('align'))).toBe(false)
  await expectWholeArticle(app)
})

for (const [what, name, content] of [
  ['an empty file', 'empty.txt', ' \n\n '],
  ['a page without text', 'bare.html', '<html><script>let text</script><img src="x"></html>'],
] as const) {
  test(`given ${what}, when it is chosen, then the reader is told that there is no text in it`, async ({
    app,
  }) => {
    await app.offerArticle()
    await app.chooseArticleFile(name, content)
    await expect(app.article.getByRole('status')).toContainText('There is no text in it.')
  })
}

test('given a text that was brought, when the page is loaded again, then nothing of it was kept', async ({
  app,
  page,
}) => {
  await app.pasteArticle(TEXT)
  await expectWholeArticle(app)
  expect(await keptTexts(page)).not.toContain('ticket booth')
  await app.reload()
  await expectNoArticle(app)
})

test('given a text that the reader keeps, when the page is loaded again, then it is there, until it is forgotten', async ({
  app,
  page,
}) => {
  const keep = app.article.getByRole('checkbox', { name: 'Keep it in this browser' })
  await app.pasteArticle(TEXT)
  await expect(keep).not.toBeChecked()
  await keep.check()
  await app.reload()
  await expectWholeArticle(app)
  await expect(keep).toBeChecked()

  await app.article.getByRole('button', { name: 'Forget the text' }).click()
  await expectNoArticle(app)
  expect(await keptTexts(page)).not.toContain('ticket booth')
  await app.reload()
  await expectNoArticle(app)
})

test('given a text that is kept, when keeping is switched off, then it stays in sight and is gone with the page', async ({
  app,
  page,
}) => {
  const keep = app.article.getByRole('checkbox', { name: 'Keep it in this browser' })
  await app.pasteArticle(TEXT)
  await keep.check()
  await keep.uncheck()
  expect(await keptTexts(page)).not.toContain('ticket booth')
  await expectWholeArticle(app)
  await app.reload()
  await expectNoArticle(app)
})

test('given a browser that keeps nothing, when the reader asks it to, then they are told and the text stays', async ({
  app,
  page,
}) => {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await app.pasteArticle(TEXT)
  const keep = app.article.getByRole('checkbox', { name: 'Keep it in this browser' })
  await keep.click()
  await expect(app.article).toContainText('This browser refused to keep the text')
  await expect(keep).not.toBeChecked()
  await expectWholeArticle(app)
})

test('given a text, when it is brought, kept and forgotten, then the page asks only for its own code and sends nothing', async ({
  app,
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    const isOwnCode = request.method() === 'GET' && /^\/assets\/[\w.-]+\.js$/.test(pathname)
    if (!isOwnCode || search || request.postData())
      sent.push(`${request.method()} ${request.url()}`)
  })
  page.on('websocket', (socket) => sent.push(`socket ${socket.url()}`))
  await app.pasteArticle(TEXT)
  await expectWholeArticle(app)
  await app.article.getByRole('checkbox', { name: 'Keep it in this browser' }).check()
  await app.article.getByRole('button', { name: 'Forget the text' }).click()
  await expectNoArticle(app)
  expect(sent).toEqual([])
})
