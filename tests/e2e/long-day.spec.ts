// Some minutes of a long day (`npm run long-day`): random use leaves no error, no listener and no map behind.
import { liveThrough } from '../long-day/live-through.ts'
import { expect, test } from './test.ts'

const STEPS = 120

test('given a page that is used at random, when its reader rests, then nothing went wrong and nothing is left behind', async ({
  app,
  page,
}) => {
  await app.open('#map=5/49/31')
  const { before, after, errors } = await liveThrough(page, {
    seed: 1,
    goesOn: (steps) => steps < STEPS,
  })
  expect(errors).toEqual([])
  expect(after.detachedCanvases, 'maps that are on no page any more').toBe(0)
  // They come and go; one that each deed left would be as many as there are steps.
  expect(after.listeners - before.listeners, 'listeners that stayed').toBeLessThan(STEPS)
})
