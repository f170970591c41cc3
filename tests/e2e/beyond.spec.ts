// What other sources add stands in a block of its own, and never as what the article says.
import { areaOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

const sourceOf = (id: string) => {
  const source = story.sources.find((one) => one.id === id)
  if (!source) throw new Error(`there is no source ${id}`)
  return source
}

const isBeyond = (evidence: readonly object[]) => !evidence.some((item) => 'passage' in item)

for (const id of ['donbas', 'poland']) {
  const name = areaOf(id).names.en
  const facts = story.context.filter(({ areas }) => areas.some((area) => area === id))
  const positions = story.positions.filter(
    ({ areas, on, evidence }) =>
      isBeyond(evidence) &&
      [...areas, ...('area' in on ? [on.area] : [])].some((one) => one === id),
  )

  test(`given the card of ${name}, when it is read to its end, then what other sources add stands there alone, each with its source @phone`, async ({
    app,
  }) => {
    await app.open(`#area=${id}`)
    const card = app.card(name)
    const beyond = card.getByRole('region', { name: 'Beyond the article' })
    await expect(beyond).toContainText('From other sources, not from the article.')
    // The last block of the card: the article has said all it has to say.
    await expect(card.getByRole('heading', { level: 3 }).last()).toHaveText('Beyond the article')

    expect(facts.length).toBeGreaterThan(0)
    const items = beyond.getByRole('listitem')
    await expect(items).toHaveCount(facts.length + positions.length)
    for (const { text } of [...positions, ...facts]) {
      const item = items.filter({ hasText: text })
      await expect(item.getByRole('button', { name: /^Evidence:/ })).not.toHaveCount(0)
      for (const article of ['In the article', 'Positions', 'Silences']) {
        await expect(card.getByRole('region', { name: article, exact: true })).not.toContainText(
          text,
        )
      }
    }
  })

  test(`given the card of ${name}, when what other sources add is later than the article, then it says so, and nothing else does`, async ({
    app,
  }) => {
    await app.open(`#area=${id}`)
    const items = app
      .card(name)
      .getByRole('region', { name: 'Beyond the article' })
      .getByRole('listitem')
    const later = facts.filter((fact) => fact.later)
    expect(later.length, 'the story has something later').toBeGreaterThan(0)
    const marked = items.filter({ hasText: 'later than the article' })
    await expect(marked).toHaveCount(later.length)
    await expect(marked).toContainText(later.map(({ text }) => text))
  })
}

test('given what another source adds, when its evidence is opened, then it is cited with publisher, title, date and address', async ({
  app,
}) => {
  const fact = story.context.find(({ id }) => id === 'poland-logistics')
  const source = sourceOf('gov-pl-tusk')
  expect(source.date).toBe('2025-09-04')
  await app.open('#area=poland')
  const item = app
    .card('Poland')
    .getByRole('region', { name: 'Beyond the article' })
    .getByRole('listitem')
    .filter({ hasText: fact?.text ?? 'a fact' })
  await item.getByRole('button', { name: `Evidence: ${source.publisher}` }).click()
  const cited = item.getByRole('blockquote')
  for (const part of [source.publisher, source.title, '4 September 2025']) {
    await expect(cited).toContainText(part)
  }
  await expect(cited.getByRole('link', { name: 'Open the source' })).toHaveAttribute(
    'href',
    source.address ?? 'an address',
  )
  // It is no passage of the article, so it does not pretend to lead there.
  await expect(cited.getByRole('button', { name: 'Show in the article' })).toHaveCount(0)
})

test('given an area of which other sources tell only by way of another, when its card is open, then that is folded under the other’s name', async ({
  app,
}) => {
  const told = new Set(story.context.flatMap(({ areas }) => areas))
  const apart = story.areas.find(
    ({ id, partOf }) =>
      !told.has(id) &&
      partOf.some((whole) => told.has(whole)) &&
      !story.positions.some(({ areas }) => areas.some((area) => area === id)),
  )
  if (!apart) throw new Error('other sources tell something of every area itself')
  await app.open(`#area=${apart.id}`)
  await app.expectCard(apart.names.en)
  const beyond = app.card(apart.names.en).getByRole('region', { name: 'Beyond the article' })
  await expect(beyond.getByRole('listitem')).toHaveCount(0)
  const whole = areaOf(apart.partOf[0] ?? '').names.en
  await beyond.getByText(`Through ${whole}`).last().click()
  await expect(beyond.getByRole('listitem')).not.toHaveCount(0)
  await beyond.getByRole('button', { name: whole, exact: true }).click()
  await app.expectCard(whole)
})
