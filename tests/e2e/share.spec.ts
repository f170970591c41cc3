// Sharing: the link restores what was seen; the frame's code shows the map alone, where the host allows it.
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expectNoViolation } from './axe.ts'
import { proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

const DEEP = '#map=6/48.3/37.9&area=donetsk&proposals=staging,freeze&only=disputed&panel=places'

test('given panel, selection, filter, proposals and camera, when the link is shared and opened, then all of it is there again @phone', async ({
  app,
  page,
}) => {
  await app.open(DEEP)
  await app.openDialog('Share')
  const link = await app.dialog.getByLabel('Link', { exact: true }).inputValue()
  expect(new URL(link).hash).toBe(new URL(page.url()).hash)
  await page.goto('about:blank')
  await page.goto(link)
  await app.expectDrawn()
  for (const [key, value] of Object.entries({
    area: 'donetsk',
    proposals: 'staging,freeze',
    only: 'disputed',
    panel: 'places',
  })) {
    await app.expectLink(key, value)
  }
  expect(await app.camera()).toEqual({ zoom: 6, lat: 48.3, lng: 37.9 })
})

test('given the clipboard, when it takes the link and when it refuses, then the reader is told what is the case', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('#area=crimea')
  await app.openDialog('Share')
  await app.dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(app.dialog.getByRole('status')).toHaveText('Copied.')
  const link = await app.dialog.getByLabel('Link', { exact: true }).inputValue()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await app.dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(app.dialog.getByRole('status')).toContainText('did not let us copy')
  const selected = await page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLInputElement)) return ''
    const { value, selectionStart, selectionEnd } = activeElement
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0)
  })
  expect(selected).toBe(link)
})

test('given the dialog, when it is closed by Escape, by its button or by a press beside it, then the focus is where it was', async ({
  app,
  page,
}) => {
  await app.open()
  const share = page.getByRole('button', { name: 'Share', exact: true })
  const close = [
    () => app.pressKeys('Escape'),
    () => app.dialog.getByRole('button', { name: 'Close' }).click(),
    () => page.mouse.click(4, 790),
  ]
  for (const step of close) {
    await share.press('Enter')
    await expect(app.dialog).toBeVisible()
    expect(await app.dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true)
    await step()
    await expect(app.dialog).toHaveCount(0)
    await expect(share).toBeFocused()
  }
})

test('given an area, when the map is opened as an embed, then it has map, legend and card, and neither bar nor pane @phone', async ({
  app,
  page,
}) => {
  await page.goto('/?embed#map=5.2/47.5/35&proposals=freeze')
  await app.expectDrawn()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('tablist')).toHaveCount(0)
  await expect(app.search).toHaveCount(0)
  await expect(app.legend).toBeVisible()
  await app.clickArea('donetsk')
  await app.expectCard('Donetsk')
  await expect(app.card('Donetsk')).toBeInViewport()
  const whole = page.getByRole('link', { name: 'Open the whole page' })
  const href = new URL((await whole.getAttribute('href')) ?? '')
  expect(href.search).toBe('')
  expect(href.hash).toContain('area=donetsk')
  const box = await app.mapBox()
  expect(box.width).toBe(page.viewportSize()?.width)
})

test('given an embed, when its card leads to the article, then the whole page opens in a tab of its own', async ({
  app,
  page,
}) => {
  await page.goto('/?embed#area=donetsk')
  await app.expectDrawn()
  const opened = page.waitForEvent('popup')
  await app
    .card('Donetsk')
    .getByRole('button', { name: /show in the article$/ })
    .first()
    .click()
  const whole = await opened
  expect(new URL(whole.url()).search).toBe('')
  expect(whole.url()).toMatch(/passage=p\d+/)
  await whole.close()
})

const HOST = '/host.html'

test.describe('in a page of somebody else', () => {
  test.use({ tolerated: /frame-ancestors|Refused to frame|refused to connect|Framing|ERR_BLOCKED/ })

  test('given the code of the frame, when the host of the viewer has not allowed it, then no map is framed', async ({
    app,
    page,
  }) => {
    await app.open('#area=donetsk')
    await app.openDialog('Share')
    const code = await app.dialog.getByLabel('Code').inputValue()
    await page.route(`**${HOST}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: code }),
    )
    await page.goto(HOST)
    const frame = page.frameLocator('iframe')
    await expect(page.locator('iframe')).toBeVisible()
    await expect(frame.locator('.map-panel')).toHaveCount(0)
  })
})

/** Beside the build that forbids frames, the same one by a host who lets its own pages frame it. */
const FRAMED_PORT = Number(process.env.STANDPOINT_PORT ?? 41737) + 1

test.describe('by a host who allows it', () => {
  test.use({ baseURL: `http://127.0.0.1:${FRAMED_PORT}` })
  let server: ChildProcess
  test.beforeAll(async ({ baseURL }) => {
    server = preview(FRAMED_PORT, "'self'")
    const status = () =>
      fetch(baseURL ?? '').then(
        (response) => response.status,
        () => 0,
      )
    await expect.poll(status, { timeout: 60_000 }).toBe(200)
  })
  test.afterAll(() => {
    server.kill()
  })

  test('given the code of the frame, when it stands in a page, then the map is there, in the size and under the title that were asked for, and leaves the way back to the page', async ({
    app,
    page,
  }) => {
    await app.open(`#area=donetsk&proposals=${proposalOf('freeze').id}`)
    await app.openDialog('Share')
    await app.dialog.getByLabel('Title of the frame').fill('Where “Donetsk” is')
    await app.dialog.getByRole('spinbutton', { name: 'Width' }).fill('700')
    await app.dialog.getByRole('spinbutton', { name: 'Height' }).fill('450')
    const code = await app.dialog.getByLabel('Code').inputValue()
    await page.route(`**${HOST}`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><p>Mine.</p>${code}`,
      }),
    )
    await page.goto(HOST)
    const frame = page.frameLocator('iframe[title="Where “Donetsk” is"]')
    await expect(frame.locator('.map-panel[aria-busy="false"]')).toBeVisible({ timeout: 60_000 })
    await expect(frame.getByRole('complementary', { name: 'Donetsk' })).toBeVisible()
    await expect(frame.getByRole('searchbox')).toHaveCount(0)
    const box = await page.locator('iframe').boundingBox()
    expect([box?.width, box?.height]).toEqual([700, 450])
    const entries = await page.evaluate(() => history.length)
    await frame.getByRole('button', { name: 'Close', exact: true }).click()
    await expect(frame.getByRole('complementary', { name: 'Donetsk' })).toHaveCount(0)
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
})

function preview(port: number, framedBy: string): ChildProcess {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
  const build = process.env.STANDPOINT_DIST ?? 'dist'
  const address = ['--host', '127.0.0.1', '--port', String(port), '--strictPort']
  return spawn(process.execPath, [vite, 'preview', ...address, '--outDir', build], {
    cwd: root,
    env: { ...process.env, STANDPOINT_FRAMED_BY: framedBy },
    stdio: 'ignore',
  })
}

for (const theme of ['light', 'dark'] as const) {
  test(`given the ${theme} theme, when axe looks at the dialogs and at an embed, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme })
    await app.open('#panel=article&passage=p30')
    for (const button of ['Share', 'Export'] as const) {
      await app.openDialog(button)
      await expectNoViolation(page, button)
      await app.pressKeys('Escape')
    }
    await app.openDialog('Cite', app.article)
    await expectNoViolation(page, 'Cite')
    await page.goto('/?embed#area=donetsk')
    await app.expectDrawn()
    await expectNoViolation(page, 'embed')
  })
}

test('given 320 pixels, when the dialogs open, then nothing of them is beyond the page', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await app.open()
  for (const button of ['Share', 'Export'] as const) {
    await app.openDialog(button)
    const { inside, across } = await app.dialog.evaluate((dialog) => ({
      inside: Math.max(
        ...Array.from(dialog.querySelectorAll('*'), (one) => one.getBoundingClientRect().right),
      ),
      across: document.documentElement.scrollWidth,
    }))
    expect(inside, button).toBeLessThanOrEqual(320)
    expect(across, button).toBe(320)
    await app.pressKeys('Escape')
    await expect(app.dialog).toHaveCount(0)
  }
})
