// What a reader does with the viewer and sees of it, in the words of the domain.
import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { type Box, type Camera, type Place, type Point, projectToPage } from './project.ts'
import { placeIn } from './shipped.ts'

const NO_TINT = 'rgba(0, 0, 0, 0)'

/** What is pointed at, or was asked for, stands on a tinted ground. */
export const expectTinted = (element: Locator) =>
  expect(element).not.toHaveCSS('background-color', NO_TINT)
export const expectNotTinted = (element: Locator) =>
  expect(element).toHaveCSS('background-color', NO_TINT)

export class Driver {
  readonly map: Locator
  readonly legend: Locator
  readonly areas: Locator
  readonly proposals: Locator
  readonly article: Locator
  /** The retelling, in the article's panel: what has a paragraph's number. */
  readonly passages: Locator
  readonly timeline: Locator
  readonly notices: Locator
  readonly theme: Locator
  /** Says whose voice the map shows. */
  readonly voice: Locator
  /** The notes beside areas. */
  readonly notes: Locator
  readonly borders: Locator
  readonly search: Locator
  readonly hits: Locator
  readonly dialog: Locator

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: 'Map', exact: true })
    this.legend = page.getByRole('region', { name: 'Legend', exact: true })
    this.areas = page.getByRole('listbox', { name: 'Areas' })
    this.proposals = page.getByRole('group', { name: 'Proposals' })
    this.article = page.getByRole('article', { name: 'Article', exact: true })
    this.passages = this.article
      .getByRole('listitem')
      .filter({ has: page.getByTitle(/^Paragraph /) })
    this.timeline = page.getByRole('region', { name: 'Timeline', exact: true })
    this.voice = page.getByRole('region', { name: 'Picked voice', exact: true })
    this.notes = page.getByRole('region', { name: 'Notes on the map', exact: true })
    this.notices = page.getByRole('status', { name: 'Notices' })
    this.theme = page.getByLabel('Theme')
    this.borders = page.getByLabel('Borders')
    this.search = page.getByRole('searchbox', { name: 'Search', exact: true })
    this.hits = page.getByRole('listbox', { name: 'Hits' })
    this.dialog = page.getByRole('dialog')
  }

  /** Opens a link of the viewer and waits until its first picture is complete. */
  async open(link = ''): Promise<void> {
    await this.page.goto(`/${link}`)
    await this.expectDrawn()
  }

  /** Follows a link on the page, which is not loaded again. */
  async goTo(link: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, link)
  }

  /** The page of the build has been taken over by the viewer, which answers; its map may not be there yet. */
  async expectAnswering(): Promise<void> {
    await expect(this.page.locator('#root:not([data-static])')).toBeAttached()
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.expectDrawn()
  }

  async expectDrawn(): Promise<void> {
    const panel = this.page.locator('.map-panel[aria-busy="false"]')
    await expect(panel, 'the first picture is complete').toBeVisible({ timeout: 60_000 })
    const awaited = panel.locator('[aria-busy="true"]')
    await expect(awaited, 'what stands on the map is there').toHaveCount(0)
  }

  /** Who draws the map, once its picture is complete. */
  async expectDrawnBy(who: 'plain' | 'gl'): Promise<void> {
    const panel = this.page.locator(`.map-panel[aria-busy="false"][data-drawn-by="${who}"]`)
    await expect(panel, `drawn by ${who}`).toBeVisible({ timeout: 90_000 })
  }

  /** Who speaks, by name, wherever that is within a part of the page: the way to the actor's card. */
  actor(name: string, within: Locator): Locator {
    return within.getByRole('button', { name: `${name} (actor)`, exact: true }).first()
  }

  card(name: string): Locator {
    return this.page.getByRole('complementary', { name, exact: true })
  }

  area(name: string): Locator {
    return this.areas.getByRole('option', { name, exact: true })
  }

  proposal(title: string): Locator {
    return this.proposals.getByRole('switch', { name: title, exact: true })
  }

  /** A passage in the article's panel, by the number of its paragraph. */
  passage(paragraph: number): Locator {
    const number = this.page.getByTitle(`Paragraph ${paragraph}`, { exact: true })
    return this.passages.filter({ has: number })
  }

  /** The first mention in a passage that leads to the map by these words. */
  mention(paragraph: number, words: string): Locator {
    return this.passage(paragraph).getByRole('button', { name: words, exact: true }).first()
  }

  async openPanel(
    name: 'Places' | 'Proposals' | 'Positions' | 'Article' | 'Timeline',
  ): Promise<void> {
    // On a phone the card covers the tabs.
    if ((await this.isPhone()) && (await this.page.getByRole('complementary').count()) > 0) {
      await this.closeCard()
    }
    const tab = this.page.getByRole('tablist', { name: 'Panels' }).getByRole('tab', { name })
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  }

  isPhone(): Promise<boolean> {
    return this.page.evaluate(() => matchMedia('(max-width: 719px)').matches)
  }

  /** Unfolds where the reader brings the article's own text. */
  async offerArticle(): Promise<void> {
    await this.article.getByText('Have the article?').click()
  }

  async pasteArticle(text: string): Promise<void> {
    await this.offerArticle()
    await this.article.getByLabel('Paste the text').fill(text)
    await this.article.getByRole('button', { name: 'Find the paragraphs' }).click()
  }

  async chooseArticleFile(name: string, content: string): Promise<void> {
    const buffer = Buffer.from(content)
    await this.article
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  }

  async selectFromList(name: string): Promise<void> {
    await this.openPanel('Places')
    await this.area(name).click()
  }

  async toggleProposal(title: string): Promise<void> {
    // A card may stand in front of them.
    if (!(await this.proposal(title).isVisible())) await this.openPanel('Proposals')
    await this.proposal(title).click()
  }

  /** Types into the search as a reader does, and waits for the hits. */
  async searchFor(words: string): Promise<void> {
    await this.search.click()
    await this.search.fill(words)
    await expect(this.hits.getByRole('option').first()).toBeVisible()
  }

  async openDialog(button: 'Share' | 'Export' | 'Cite', within: Page | Locator = this.page) {
    await within.getByRole('button', { name: button, exact: true }).first().click()
    await expect(this.dialog).toBeVisible()
  }

  /** What a button of the dialog saves: the name of the file, and what is in it. */
  async save(button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    const saved = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: button, exact: true }).click()
    const download = await saved
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
  }

  async closeCard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close', exact: true }).click()
  }

  async expectCard(name: string): Promise<void> {
    await expect(this.card(name)).toBeVisible()
    await expect(
      this.card(name).getByRole('heading', { level: 2, name, exact: true }),
    ).toBeVisible()
  }

  /** The passage is the one that was asked for: within sight, and alone on a tinted ground. */
  async expectPassageShown(paragraph: number): Promise<void> {
    await expect(this.passage(paragraph)).toBeInViewport()
    await expectTinted(this.passage(paragraph))
    const tinted = await this.passages.evaluateAll(
      (items, none) =>
        items.filter((item) => getComputedStyle(item).backgroundColor !== none).length,
      NO_TINT,
    )
    expect(tinted, 'passages that are marked').toBe(1)
  }

  async expectNoCard(): Promise<void> {
    await expect(this.page.getByRole('complementary')).toHaveCount(0)
  }

  async pressKeys(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Presses Tab until the focus is on the element, as a reader without a mouse must be able to. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.pressKeys('Tab')
    }
    throw new Error(`Tab does not reach ${target}`)
  }

  async goBack(): Promise<void> {
    await this.page.goBack()
  }

  async goForward(): Promise<void> {
    await this.page.goForward()
  }

  /** A value of the link, as it stands now. */
  async linkValue(key: string): Promise<string | null> {
    const hash = await this.page.evaluate(() => location.hash.slice(1))
    return new URLSearchParams(hash).get(key)
  }

  async expectLink(key: string, value: string | null): Promise<void> {
    await expect.poll(() => this.linkValue(key), `the link's ${key}`).toBe(value)
  }

  /** Where the camera is, as the link has it once it rests. */
  async camera(): Promise<Camera> {
    await expect.poll(() => this.linkValue('map'), 'the camera in the link').not.toBeNull()
    const [zoom, lat, lng] = ((await this.linkValue('map')) ?? '').split('/').map(Number)
    return { zoom: zoom ?? Number.NaN, lat: lat ?? Number.NaN, lng: lng ?? Number.NaN }
  }

  async mapBox(): Promise<Box> {
    const box = await this.map.boundingBox()
    if (!box) throw new Error('the map is not on the page')
    return box
  }

  async pointOf(place: Place): Promise<Point> {
    return projectToPage(place, await this.camera(), await this.mapBox())
  }

  /** Clicks, or taps, well inside an area; the camera of the link must leave that point free. */
  async clickArea(id: string): Promise<void> {
    await this.clickPlace(placeIn(id))
  }

  async clickPlace(place: Place): Promise<void> {
    const { x, y } = await this.pointOf(place)
    const isFree = await this.page.evaluate(
      ([left, top]) => document.elementFromPoint(left, top) instanceof HTMLCanvasElement,
      [x, y] as const,
    )
    expect(isFree, `nothing covers the map at ${Math.round(x)}, ${Math.round(y)}`).toBe(true)
    if (await this.page.evaluate(() => matchMedia('(pointer: coarse)').matches)) {
      await this.page.touchscreen.tap(x, y)
    } else {
      await this.page.mouse.click(x, y)
    }
  }

  async chooseTheme(name: 'As the system' | 'Light' | 'Dark'): Promise<void> {
    await this.openMenu()
    await this.theme.selectOption({ label: name })
    await this.pressKeys('Escape')
    await expect(this.theme).toBeHidden()
  }

  /** The page about the map: at the map's foot, on a phone in the menu. */
  async openAbout(): Promise<void> {
    if (await this.isPhone()) await this.openMenu()
    await this.page.getByRole('button', { name: 'About this map' }).click()
  }

  async openMenu(): Promise<void> {
    await this.page.getByRole('button', { name: 'Menu', exact: true }).click()
    await expect(this.theme).toBeVisible()
  }
}
