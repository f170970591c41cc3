// A whole session stays on its own host and within its content security policy.
import { proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

test('given a whole session, when everything is used, then nothing leaves the host and no policy is violated @phone', async ({
  app,
  page,
  complaints,
}) => {
  await app.open()
  await app.clickArea('donetsk')
  await app.expectCard('Donetsk')
  const evidence = app
    .card('Donetsk')
    .getByRole('button', { name: /^Evidence:/ })
    .first()
  await evidence.click()
  await expect(evidence).toHaveAttribute('aria-expanded', 'true')
  for (const id of ['staging', 'freeze', 'presence']) {
    await app.toggleProposal(proposalOf(id).title)
  }
  await app.chooseTheme('Dark')
  await app.selectFromList('Poland')
  await app.expectCard('Poland')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Back to the first view' }).click()
  await app.closeCard()
  await app.reload()
  expect(complaints).toEqual([])
})

test('given the built site, when the page is answered, then its header and itself carry the policy', async ({
  page,
}) => {
  const response = await page.goto('/')
  const policy = (await response?.headerValue('content-security-policy')) ?? ''
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  for (const directive of [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]) {
    expect(policy).toContain(directive)
    await expect(meta).toHaveAttribute('content', new RegExp(directive))
  }
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})
