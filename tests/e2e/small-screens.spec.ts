// Little room: a phone on its side, a page at 400 %, a phone that is turned while its owner reads.
import { expect, test } from './test.ts'

for (const [name, size] of [
  ['a phone on its side', { width: 844, height: 390 }],
  ['a page at 400 %', { width: 320, height: 256 }],
] as const) {
  test(`given ${name}, when an area is selected, then what stands on the map covers nothing else and is whole`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(size)
    await app.open('#area=donetsk&proposals=freeze')
    const found = await page.evaluate(() => {
      const seen = [...document.querySelectorAll('.map-buttons button, .legend, .attribution > *')]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          name: element.getAttribute('aria-label') ?? element.className ?? element.textContent,
          box: element.getBoundingClientRect(),
        }))
      const map = document.querySelector('.map-panel')?.getBoundingClientRect()
      const outside = seen.filter(
        ({ box }) =>
          !map ||
          box.left < map.left - 1 ||
          box.right > map.right + 1 ||
          box.top < map.top - 1 ||
          box.bottom > map.bottom + 1,
      )
      const over = seen.flatMap((a, i) =>
        seen
          .slice(i + 1)
          .filter(
            (b) =>
              a.box.left < b.box.right - 1 &&
              b.box.left < a.box.right - 1 &&
              a.box.top < b.box.bottom - 1 &&
              b.box.top < a.box.bottom - 1,
          )
          .map((b) => `${a.name} and ${b.name}`),
      )
      return { count: seen.length, outside: outside.map(({ name }) => name), over }
    })
    expect(found.count).toBeGreaterThan(4)
    expect(found.outside, 'what is cut off').toEqual([])
    expect(found.over, 'what covers another').toEqual([])
  })
}

test('given a passage that is read, when the phone is turned there and back, then it stays in sight @phone @phone-only', async ({
  app,
  page,
}) => {
  await app.open('#area=donetsk&panel=article&passage=p30')
  const passage = app.passage(30)
  await expect(passage).toBeInViewport()
  await page.setViewportSize({ width: 844, height: 390 })
  await expect(passage).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(passage).toBeInViewport()
})
