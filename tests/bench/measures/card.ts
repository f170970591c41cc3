// Once the map is still: an overlay switched on until it is painted, an area selected until its card is.
import { donetsk, romania } from '../camera.ts'
import { type PageUnderTest, plainUrl } from '../pages.ts'
import { CARD_NAME } from '../probe/inputs-and-card.ts'
import { openSettled, settle, type Visit } from '../visit.ts'
import { type CardCost, traceCard } from './main-thread.ts'

export async function measureCard(visit: Visit, target: PageUnderTest) {
  await openSettled(visit, plainUrl(target))
  return {
    ...(await measureSwitch(visit, target)),
    ...(await measureSelect(visit, target)),
    /** Of all this, the load included; it stands in place of that of the load alone. */
    layoutShift: await visit.page.evaluate(() => window.bench.layoutShift()),
  }
}

async function measureSwitch({ page }: Visit, target: PageUnderTest) {
  const control = target.switchOf(page)
  const clip = romania(target.camera)
  await control.hover()
  await settle(page)
  const before = await page.screenshot({ clip })
  await control.click()
  const painted = await settle(page)
  const input = await page.evaluate(() => window.bench.lastInputTime())
  const after = await page.screenshot({ clip })
  if (before.equals(after)) throw new Error('the overlay changed nothing')
  await control.click()
  await settle(page)
  return { switchPainted: painted - input }
}

async function measureSelect(visit: Visit, target: PageUnderTest) {
  const { page } = visit
  const { x, y } = donetsk(target.camera)
  await page.mouse.move(x, y)
  await settle(page)
  target.site.takeServed()
  const byClick = await traceCard(page, () => page.mouse.click(x, y))
  const still = await settle(page)
  const served = target.site.takeServed()
  const byOption = target.isApp ? await selectByOption(visit) : null
  return {
    cardBusy: byClick.busy,
    cardElapsed: byClick.elapsed,
    cardStill: Math.max(byClick.elapsed, still - byClick.input),
    cardBusyByOption: byOption?.busy ?? Number.NaN,
    reloads: served.filter(({ path }) => path.endsWith('.geojson')).length,
  }
}

async function selectByOption({ page }: Visit): Promise<CardCost> {
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => window.bench.cardVisible() === null)
  await page.getByRole('tab', { name: 'Places' }).click()
  const option = page.getByRole('option', { name: new RegExp(`^${CARD_NAME}\\b`) })
  await option.hover()
  await settle(page)
  return traceCard(page, () => option.click())
}
