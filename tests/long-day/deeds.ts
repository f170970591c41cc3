// What a reader may do next, by mouse and keys: anything on the page that can be pressed, and much on the map.
import type { Page } from '@playwright/test'
import type { Chance } from './chance.ts'

type Deed = {
  readonly name: string
  /** How often, beside the others. */
  readonly weight: number
  readonly run: (page: Page, chance: Chance) => Promise<unknown>
}

/** What is pressed by chance. Not what leaves the page, loads it again, prints it or asks the system for a file. */
const PRESSED =
  'button, summary, [role="option"], [role="tab"], input[type="checkbox"], input[type="radio"], a[href^="#"]'
const NEVER =
  '.print-button, .failure *, .missing-part *, .broken *, a[href*="story="], a[target], a[download]'

/** The middle of something on the page that can be pressed there; null where chance met nothing. */
const pressable = (page: Page, chance: Chance, within = 'body') =>
  page.evaluate(
    ([root, pressed, never, share]) => {
      const found = [...document.querySelectorAll<HTMLElement>(`:is(${root}) :is(${pressed})`)]
      const seen = found.flatMap((element) => {
        if (element.matches(never) || element.closest('[inert]')) return []
        const { left, top, width, height } = element.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        const there = width > 0 ? document.elementFromPoint(x, y) : null
        return there && element.contains(there) ? [{ x, y }] : []
      })
      return seen[Math.floor(share * seen.length)] ?? null
    },
    [within, PRESSED, NEVER, chance.next()] as const,
  )

async function press(page: Page, chance: Chance, within?: string): Promise<void> {
  const point = await pressable(page, chance, within)
  if (point) await page.mouse.click(point.x, point.y)
}

/** A point of the map that nothing covers. */
async function onMap(page: Page, chance: Chance) {
  const shares = [chance.next(), chance.next()] as const
  return page.evaluate(([across, down]) => {
    const box = document.querySelector('.map-panel')?.getBoundingClientRect()
    if (!box) return { x: 0, y: 0 }
    return { x: box.left + across * box.width, y: box.top + down * box.height }
  }, shares)
}

const DEEDS: readonly Deed[] = [
  { name: 'press anything', weight: 30, run: (page, chance) => press(page, chance) },
  {
    name: 'open a panel',
    weight: 8,
    run: (page, chance) => press(page, chance, '[role="tablist"], .attribution'),
  },
  { name: 'press in the card', weight: 8, run: (page, chance) => press(page, chance, '.card') },
  {
    name: 'click the map',
    weight: 14,
    run: async (page, chance) => {
      const { x, y } = await onMap(page, chance)
      await page.mouse.click(x, y)
    },
  },
  {
    name: 'point at the map',
    weight: 14,
    run: async (page, chance) => {
      const { x, y } = await onMap(page, chance)
      await page.mouse.move(x, y, { steps: 4 })
    },
  },
  {
    name: 'drag the map',
    weight: 6,
    run: async (page, chance) => {
      const from = await onMap(page, chance)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(
        from.x + 200 * (chance.next() - 0.5),
        from.y + 200 * (chance.next() - 0.5),
        { steps: 4 },
      )
      await page.mouse.up()
    },
  },
  {
    name: 'turn the wheel',
    weight: 8,
    run: async (page, chance) => {
      const { x, y } = await onMap(page, chance)
      await page.mouse.move(x, y)
      await page.mouse.wheel(0, 600 * (chance.next() - 0.5))
    },
  },
  {
    name: 'click twice',
    weight: 2,
    run: async (page, chance) => {
      const { x, y } = await onMap(page, chance)
      await page.mouse.dblclick(x, y)
    },
  },
  {
    name: 'choose in a list of choices',
    weight: 4,
    run: async (page, chance) => {
      const lists = page.locator('select:visible')
      const count = await lists.count()
      if (count === 0) return
      const list = lists.nth(chance.below(count))
      const options = await list.locator('option').count()
      await list.selectOption({ index: chance.below(options) }, { timeout: 2000 }).catch(() => {})
    },
  },
  {
    name: 'write in a field',
    weight: 3,
    run: async (page, chance) => {
      const field = page.locator('input[type="search"]:visible, textarea:visible').first()
      if ((await field.count()) === 0) return
      const words = ['donbas', 'no troops', 'ж', '<b>', ''][chance.below(5)] ?? ''
      await field.fill(words, { timeout: 2000 }).catch(() => {})
    },
  },
  {
    name: 'press a key',
    weight: 6,
    run: (page, chance) => {
      const keys = [
        'Escape',
        'Tab',
        'Shift+Tab',
        'Enter',
        'ArrowDown',
        'ArrowUp',
        '+',
        '-',
        'Escape',
      ]
      return page.keyboard.press(keys[chance.below(keys.length)] ?? 'Escape')
    },
  },
  {
    name: 'go back or forward',
    weight: 6,
    run: (page, chance) =>
      page.evaluate((isBack) => {
        const { navigation } = globalThis as unknown as {
          navigation: { canGoBack: boolean; canGoForward: boolean }
        }
        // It knows of no entries of other sites, such as the empty page before this one.
        if (isBack && navigation.canGoBack) history.back()
        else if (!isBack && navigation.canGoForward) history.forward()
      }, chance.next() < 0.6),
  },
  {
    name: 'let the other hand draw',
    weight: 0.5,
    run: (page, chance) =>
      page.evaluate(
        (who) => {
          location.hash = `${location.hash.replace(/&?draw=\w+/, '')}&draw=${who}`
        },
        chance.next() < 0.5 ? 'gl' : 'plain',
      ),
  },
  {
    name: 'turn the device, or make the window smaller',
    weight: 1,
    run: (page, chance) => {
      const sizes = [
        { width: 1280, height: 800 },
        { width: 390, height: 844 },
        { width: 844, height: 390 },
        { width: 820, height: 1180 },
      ]
      return page.setViewportSize(sizes[chance.below(sizes.length)] ?? { width: 1280, height: 800 })
    },
  },
]

const TOTAL = DEEDS.reduce((sum, { weight }) => sum + weight, 0)

export function chooseDeed(chance: Chance): Deed {
  let left = chance.next() * TOTAL
  for (const deed of DEEDS) {
    left -= deed.weight
    if (left < 0) return deed
  }
  throw new Error('there is always a deed')
}
