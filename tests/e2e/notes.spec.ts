// The notes beside the areas that the story opens with: where they stand, when they leave, and that they stay closed.
import { expectNoViolation } from './axe.ts'
import { areaOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

test.use({ areNotesClosed: false })

const notes = story.view.notes ?? []
const nameOf = (id: string) => areaOf(id).names.en
const cardsOf = (page: import('@playwright/test').Page) => page.locator('.map-note')

test('given the first view, when it is drawn, then each of the story’s notes stands beside its area, on no panel and on no other note', async ({
  app,
  page,
}) => {
  await app.open()
  await expect(app.notes).toBeVisible()
  await expect(cardsOf(page)).toHaveCount(notes.length)
  for (const { area, text } of notes) {
    const [start = ''] = text.split(' ', 1)
    await expect(
      cardsOf(page)
        .filter({ hasText: nameOf(area) })
        .first(),
    ).toContainText(start)
  }
  const overlaps = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.map-note, .legend, .map-buttons, .first-hint')]
    const rects = boxes.map((box) => box.getBoundingClientRect())
    return rects.flatMap((one, i) =>
      rects
        .slice(i + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    ).length
  })
  expect(overlaps).toBe(0)
})

test('given the notes, when one is chosen, then its area’s card opens and they leave, until it is closed', async ({
  app,
  page,
}) => {
  await app.open()
  await cardsOf(page).filter({ hasText: 'Poland' }).getByRole('button').first().click()
  await app.expectCard('Poland')
  await expect(cardsOf(page)).toHaveCount(0)
})

test('given the notes, when the reader comes nearer, then they leave, and are there again at the first view', async ({
  app,
  page,
}) => {
  await app.open()
  await expect(app.notes).toBeVisible()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(cardsOf(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(app.notes).toBeVisible()
})

test('given the notes, when one is closed, then it never comes back, and the focus is not lost', async ({
  app,
  page,
}) => {
  await app.open()
  const close = app.notes.getByRole('button', { name: 'Close the note on Poland' })
  await close.click()
  await expect(close).toHaveCount(0)
  await expect(page.locator('body')).not.toBeFocused()
  await expect(cardsOf(page).first()).toBeVisible()
  await app.reload()
  await expect(cardsOf(page).first()).toBeVisible()
  await expect(close).toHaveCount(0)
})

test('given a phone, when the map is drawn, then the notes come one at a time, lead to their areas, and stay closed @phone-only', async ({
  app,
  page,
}) => {
  await app.open()
  await expect(app.notes).toContainText(nameOf(notes[0]?.area ?? ''))
  await expect(app.notes).toContainText(`1 of ${notes.length}`)
  await app.notes.getByRole('button', { name: /Next note/ }).click()
  const second = nameOf(notes[1]?.area ?? '')
  await expect(app.notes).toContainText(second)
  await app.notes.getByRole('button', { name: new RegExp(`^${second}`) }).click()
  await app.expectCard(second)
  await app.closeCard()
  await app.notes.getByRole('button', { name: 'Close the notes' }).click()
  await app.reload()
  await expect(page.locator('.map-buttons')).toBeVisible()
  await expect(app.notes).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`given the ${theme} theme, when axe looks at the map with its notes, then it finds nothing @phone`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await app.open()
    await expect(app.notes).toBeVisible()
    await expectNoViolation(page)
  })
}
