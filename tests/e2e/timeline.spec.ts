// The timeline: every event in order of time, how sure its date is, where it was, and who says so.
import { story } from './shipped.ts'
import { expect, test } from './test.ts'

const TIMELINE = '#panel=timeline'

const eventOf = (id: string) => {
  const event = story.events.find((one) => one.id === id)
  if (!event) throw new Error(`there is no event ${id}`)
  return event
}

/** The first day that a date may mean, so that days, months, years and open intervals have one order. */
const firstDay = (date: string) => (date.startsWith('../') ? '0' : date.replace(/[?~%/].*$/, ''))

test('given the timeline opened by its tab, when it is read, then it has every event, in order of time @phone', async ({
  app,
}) => {
  await app.open()
  await app.openPanel('Timeline')
  await app.expectLink('panel', 'timeline')
  const inOrder = [...story.events].sort((a, b) => {
    const [first, second] = [firstDay(a.date), firstDay(b.date)]
    return first < second ? -1 : Number(first > second)
  })
  const items = app.timeline.getByRole('listitem')
  const dated = story.positions.filter(({ date }) => date)
  await expect(items).toHaveCount(story.events.length + dated.length)
  const events = items.filter({ hasNot: app.page.locator('.position-head') })
  await expect(events).toContainText(inOrder.map(({ text }) => text))
  for (const part of ['Before the article', 'In the days of the article', 'After the article']) {
    await expect(app.timeline.getByRole('region', { name: part })).toBeVisible()
  }
  const [position] = dated
  await expect(items.filter({ hasText: position?.text ?? 'a position' })).toHaveCount(1)
})

test('given dates of every kind, when they are shown, then each says how sure it is, and why', async ({
  app,
}) => {
  await app.open(TIMELINE)
  for (const [id, written, shown] of [
    ['soviet-collapse', '../1994', 'until 1994'],
    ['crimea-annexed', '2014', '2014'],
    ['donbas-war', '2014/2022', '2014 to 2022'],
    ['talks-2022', '2022-03', 'March 2022'],
    ['italy-idea', '2025?', '2025, uncertain'],
    ['alaska-meeting', '2025-08-15', '15 August 2025'],
    ['witkoff-cnn', '2025-08-15~', 'about 15 August 2025'],
    ['plan-28-leaked', '2025-11?', 'November 2025, uncertain'],
    [
      'weekend-talks',
      '2025-11-22?/2025-11-23?',
      '22 November 2025, uncertain to 23 November 2025, uncertain',
    ],
    ['driscoll-return', '2025-11-26/..', 'from 26 November 2025'],
  ] as const) {
    const { date, dateNote, text } = eventOf(id)
    expect(date, `the story still dates ${id} so`).toBe(written)
    const event = app.timeline.getByRole('listitem').filter({ hasText: text })
    await expect(event.getByRole('time')).toHaveText(shown)
    await expect(event).toContainText(dateNote ?? shown)
  }
})

test('given an event of the article, when its evidence is opened, then the passage stands there and leads to its place in the article @phone', async ({
  app,
}) => {
  await app.open(TIMELINE)
  const event = app.timeline.getByRole('listitem').filter({ hasText: eventOf('talks-2022').text })
  const evidence = event.getByRole('button', { name: 'Evidence: Paragraph 45' })
  await evidence.click()
  await expect(evidence).toHaveAttribute('aria-expanded', 'true')
  await expect(event.getByRole('blockquote')).toContainText(
    story.passages.find(({ id }) => id === 'p45')?.text ?? 'a passage',
  )
  await event.getByRole('button', { name: 'Show in the article' }).click()
  await app.expectPassageShown(45)
})

test('given events of the article and of other sources, when they are shown, then each of the others says that it is not the article’s and cites its source', async ({
  app,
}) => {
  await app.open(TIMELINE)
  const others = story.events.filter(({ evidence }) => !evidence.some((item) => 'passage' in item))
  expect(others.length).toBeGreaterThan(0)
  const tagged = app.timeline
    .getByRole('listitem')
    .filter({ hasText: 'beyond the article', hasNot: app.page.locator('.position-head') })
  await expect(tagged).toHaveCount(others.length)
  await expect(tagged).toContainText(others.map(({ text }) => text))

  const event = tagged.filter({ hasText: eventOf('x-meloni').text })
  await event.getByRole('button', { name: /^Evidence:/ }).click()
  const source = story.sources.find(({ id }) => id === 'interfax-meloni')
  const cited = event.getByRole('blockquote')
  await expect(cited).toContainText(source?.publisher ?? 'a publisher')
  await expect(cited.getByRole('link', { name: 'Open the source' })).toHaveAttribute(
    'href',
    source?.address ?? 'an address',
  )
})

test('given an event, when a place of it is chosen, then its card opens and the timeline stays @phone', async ({
  app,
}) => {
  await app.open(TIMELINE)
  const event = app.timeline.getByRole('listitem').filter({ hasText: eventOf('donbas-war').text })
  await event.getByRole('button', { name: 'Donbas', exact: true }).click()
  await app.expectCard('Donbas')
  await app.expectLink('area', 'donbas')
  await app.expectLink('panel', 'timeline')
})
