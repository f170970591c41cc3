// Without WebGL there is no map, but everything else.
import { launchOptions } from '../browser/find-browser.ts'
import { passagesOf, proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

const usual = launchOptions()
test.use({
  launchOptions: { ...usual, args: [...usual.args, '--disable-gpu', '--disable-3d-apis'] },
  // MapLibre tells the console why; the reader is told in the page.
  tolerated: /WebGL/,
})

test('given a browser without WebGL, when the page is opened, then it says why there is no map, and list and card work', async ({
  app,
  page,
}) => {
  await page.goto('/')
  expect(
    await page.evaluate(() => document.createElement('canvas').getContext('webgl2')),
    'the browser really has no WebGL 2',
  ).toBeNull()
  await expect(app.map).toContainText('no WebGL 2')

  await app.selectFromList('Donetsk')
  await app.expectCard('Donetsk')
  await expect(app.card('Donetsk')).toContainText(passagesOf('donetsk')[0]?.text ?? 'a passage')
  await expect(app.card('Donetsk')).toContainText('km²')
  await app.toggleProposal(proposalOf('freeze').title)
  await app.expectLink('proposals', 'freeze')
  await app.closeCard()
  await app.expectNoCard()
})
