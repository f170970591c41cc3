// Once the map is still: an overlay switched on until it is painted, an area selected until its card is.
import { type CardCost, traceCard } from './main-thread.ts'
import { DONETSK, type PageUnderTest, SWITCHED_CLIP } from './pages.ts'
import { CARD_NAME } from './probe/inputs-and-card.ts'
import { settle, type Visit } from './visit.ts'

export async function measureToggle({ page }: Visit, target: PageUnderTest) {
  const control = target.switchOf(page)
  await control.hover()
  await settle(page)
  const before = await page.screenshot({ clip: SWITCHED_CLIP })
  await control.click()
  const painted = await settle(page)
  const input = await page.evaluate(() => window.bench.lastInputTime())
  const after = await page.screenshot({ clip: SWITCHED_CLIP })
  if (before.equals(after)) throw new Error(`${target.name}: the overlay changed nothing`)
  await control.click()
  await settle(page)
  return { togglePainted: painted - input }
}

export async function measureSelect(visit: Visit, target: PageUnderTest) {
  const { page } = visit
  await page.mouse.move(DONETSK.x, DONETSK.y)
  await settle(page)
  target.site.takeServed()
  const byClick = await traceCard(page, () => page.mouse.click(DONETSK.x, DONETSK.y))
  await settle(page)
  const served = target.site.takeServed()
  const byOption = target.name === 'app' ? await selectByOption(visit) : null
  return {
    selectBusy: byClick.busy,
    selectElapsed: byClick.elapsed,
    selectBusyByOption: byOption?.busy ?? Number.NaN,
    reloads: served.filter(({ path }) => path.endsWith('.geojson')).length,
    requestsBySelecting: served.length,
  }
}

async function selectByOption({ page }: Visit): Promise<CardCost> {
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => window.bench.cardInDocument() === null)
  const option = page.getByRole('option', { name: new RegExp(`^${CARD_NAME}\\b`) })
  await option.hover()
  await settle(page)
  return traceCard(page, () => option.click())
}
