// How soon a reader is answered in the shipped story: a tab that is pressed, a mention and an area
// that light each other.
import type { Page } from '@playwright/test'

/** Milliseconds each. */
export type Answers = Readonly<Record<(typeof QUESTIONS)[number]['name'], number>>

type Question = {
  readonly name: string
  readonly title: string
  readonly bar: string
  /** A selector of what answers it; null for the map, drawn anew. */
  readonly sign: string | null
  readonly input: 'pointerdown' | 'pointermove'
  /** Brings the page to where it can be asked, and answers with how. */
  readonly prepare: (page: Page) => Promise<() => Promise<unknown>>
}

/** A mention that is lit. */
const LIT = '.mention[data-pointed]'

const tab = <Name extends string>(name: Name, title: string, sign: string) =>
  ({
    name,
    title: `the tab ${title} pressed until its panel is painted`,
    bar: '≤ 100 ms',
    sign,
    input: 'pointerdown',
    prepare: async (page: Page) => {
      const asked = page.getByRole('tab', { name: title, exact: true })
      await asked.hover()
      return () => asked.click()
    },
  }) as const satisfies Question

/** In this order; the article comes last, as it is the one with mentions. */
export const QUESTIONS = [
  tab('places', 'Places', '.area-option'),
  tab('proposals', 'Proposals', '.proposal'),
  tab('positions', 'Positions', '[role="gridcell"] svg'),
  tab('timeline', 'Timeline', '.timeline'),
  tab('article', 'Article', '.mention'),
  {
    name: 'area',
    title: 'a mention pointed at until its area is lit',
    bar: '≤ 50 ms',
    sign: null,
    input: 'pointermove',
    prepare: async (page: Page) => {
      const mention = page.locator('.mention').first()
      await mention.scrollIntoViewIfNeeded()
      return () => mention.hover()
    },
  },
  {
    name: 'mentions',
    title: 'an area pointed at until its mentions are lit',
    bar: '≤ 50 ms',
    sign: LIT,
    input: 'pointermove',
    prepare: async (page: Page) => {
      const { x, y } = await findNamedArea(page)
      await page.mouse.move(2, 2)
      return () => page.mouse.move(x, y)
    },
  },
] as const satisfies readonly Question[]

/** A place on the map whose area is named in the article. */
async function findNamedArea(page: Page) {
  const box = await page.locator('.map canvas').boundingBox()
  if (!box) throw new Error('there is no map')
  for (let across = 0.9; across > 0.1; across -= 0.1) {
    for (let down = 0.2; down < 0.9; down += 0.1) {
      const place = { x: box.x + across * box.width, y: box.y + down * box.height }
      await page.mouse.move(place.x, place.y)
      if ((await page.locator(LIT).count()) > 0) return place
    }
  }
  throw new Error('no area on the map is named in the article')
}

/** Milliseconds of rest before each. */
const REST = 700

export async function measureAnswers(page: Page, url: string): Promise<Answers> {
  await page.goto(`${url}#draw=plain`)
  await page.waitForSelector('.map-panel[aria-busy="false"]')
  const times: Record<string, number> = {}
  for (const { name, sign, input, prepare } of QUESTIONS) {
    await page.mouse.move(2, 2)
    const ask = await prepare(page)
    await page.waitForTimeout(REST)
    await page.evaluate(([on, what]) => window.answers.expect(on, what), [input, sign] as const)
    await ask()
    times[name] = await page.evaluate(() => window.answers.answered())
  }
  return times as Answers
}
