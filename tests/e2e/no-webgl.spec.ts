// Without WebGL the plain map is there, and all else; a graphics card that was asked for is refused in words.
import { launchOptions } from '../browser/find-browser.ts'
import { passagesOf, proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

const usual = launchOptions()
test.use({
  launchOptions: { ...usual, args: [...usual.args, '--disable-gpu', '--disable-3d-apis'] },
  // MapLibre tells the console why; the reader is told in the page.
  tolerated: /WebGL/,
})

test('given a browser without WebGL, when the page is opened, then the plain map answers, and list and card work', async ({
  app,
  page,
}) => {
  await app.open()
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl2')),
    'the browser really has no WebGL 2',
  ).toBeNull()
  await app.expectDrawnBy('plain')
  await app.clickArea('crimea')
  await app.expectCard('Crimea')
  await app.selectFromList('Donetsk')
  await app.expectCard('Donetsk')
  await expect(app.card('Donetsk')).toContainText(passagesOf('donetsk')[0]?.text ?? 'a passage')
  await expect(app.card('Donetsk')).toContainText('km²')
  await app.toggleProposal(proposalOf('freeze').title)
  await app.expectLink('proposals', 'freeze')
  await app.page.getByRole('button', { name: 'Back to Donetsk' }).click()
  await app.closeCard()
  await app.expectNoCard()
})

test('given a browser without WebGL, when a link asks for the graphics card, then the reader is told and the plain map stays', async ({
  app,
}) => {
  await app.open('#draw=gl')
  await expect(app.notices).toContainText('no WebGL 2')
  await app.expectDrawnBy('plain')
})
