// The link holds what was seen: it restores it, follows it through the history, and bears any nonsense.
import type { Driver } from './driver.ts'
import { proposalOf } from './shipped.ts'
import { expect, test } from './test.ts'

const DEEP = '#map=6/48.3/37.9&area=donetsk&proposals=staging,freeze'

async function expectDeep(app: Driver) {
  await app.expectCard('Donetsk')
  expect(await app.camera()).toEqual({ zoom: 6, lat: 48.3, lng: 37.9 })
  await app.openPanel('Proposals')
  await expect(app.proposals.getByRole('switch', { checked: true })).toHaveCount(2)
  for (const id of ['staging', 'freeze']) {
    await expect(app.proposal(proposalOf(id).title)).toBeChecked()
  }
}

test('given a deep link, when it is opened and loaded again, then card, switches and camera are restored @phone', async ({
  app,
}) => {
  await app.open(DEEP)
  await app.reload()
  await expectDeep(app)
  await expect(app.notices).toBeEmpty()
})

test('given a session, when the reader goes back and forward, then each step is undone and done again', async ({
  app,
}) => {
  const freeze = app.proposal(proposalOf('freeze').title)
  await app.open('#map=5/48/32')
  await app.toggleProposal(proposalOf('freeze').title)
  await app.clickArea('crimea')
  await app.expectCard('Crimea')
  await app.expectLink('area', 'crimea')
  await app.selectFromList('Romania')
  await app.expectCard('Romania')
  await app.expectLink('area', 'romania')

  await app.goBack()
  await app.expectCard('Crimea')
  await app.expectLink('panel', 'places')
  await app.goBack()
  await app.expectLink('panel', null)
  await app.goBack()
  await app.expectNoCard()
  await expect(freeze).toBeChecked()
  await app.goBack()
  await expect(freeze).not.toBeChecked()

  await app.goForward()
  await expect(freeze).toBeChecked()
  await app.goForward()
  await app.expectCard('Crimea')
  await app.goForward()
  await app.goForward()
  await app.expectCard('Romania')
})

test('given a link of nonsense, when it is opened, then a quiet notice tells what was left out and the rest is kept', async ({
  app,
}) => {
  const link = [
    '#area=atlantis',
    'proposals=staging,%E0%A4%A,__proto__',
    'map=x/y',
    'foo=<img src=x onerror=alert(1)>',
  ].join('&')
  await app.open(link)

  for (const left of ['atlantis', '__proto__', '%E0%A4%A', 'x/y', '<img src=x onerror=alert(1)>']) {
    await expect(app.notices).toContainText(left)
  }
  await expect(app.page.locator('img')).toHaveCount(0)
  await app.expectNoCard()
  await expect(app.proposal(proposalOf('staging').title)).toBeChecked()
  await expect(app.proposals.getByRole('switch', { checked: true })).toHaveCount(1)
  const hash = await app.page.evaluate(() => location.hash)
  expect(hash).not.toMatch(/atlantis|__proto__|foo|img|x\/y/)

  await app.notices.getByRole('button', { name: 'Dismiss' }).click()
  await expect(app.notices).toBeEmpty()
})

test('given the viewer, when the address is changed to another link by hand, then it is followed', async ({
  app,
}) => {
  await app.open('#map=5/48/32')
  await app.goTo('#map=6/45.3/34.3&area=crimea&proposals=freeze')
  await app.expectCard('Crimea')
  await expect.poll(() => app.camera()).toEqual({ zoom: 6, lat: 45.3, lng: 34.3 })
  await app.openPanel('Proposals')
  await expect(app.proposal(proposalOf('freeze').title)).toBeChecked()
})
