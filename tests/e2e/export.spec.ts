// What is saved: pictures and data, made on the device, read here as other programs would read them; and citations.
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { FeatureCollection } from 'geojson'
import type { Driver } from './driver.ts'
import { proposalOf, story } from './shipped.ts'
import { expect, test } from './test.ts'

const DEEP = '#map=5/48/32&area=donetsk&proposals=freeze'

/** The texts of a PNG by their keywords, from its chunks of type iTXt. */
function textsOf(png: Buffer): Record<string, string> {
  const texts: Record<string, string> = {}
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'iTXt') {
      const [keyword = '', value = ''] = png
        .toString('utf8', at + 8, at + 8 + length)
        .split('\0\0\0\0\0')
      texts[keyword] = value
    }
    at += length + 12
  }
  return texts
}

/** Opens a link, and saves one of what can be saved of it. */
async function saveFrom(app: Driver, link: string, what: string) {
  await app.open(link)
  const address = app.page.url()
  await app.openDialog('Export')
  return { ...(await app.save(what)), address }
}

test('given a proposal on the map, when the map is saved as PNG, then it is twice and four times as sharp, and says where it is from and what is not in force', async ({
  app,
  page,
}) => {
  await app.open(DEEP)
  const map = await app.mapBox()
  await app.openDialog('Export')
  for (const times of [2, 4]) {
    const { name, content } = await app.save(`PNG, ${times}×`)
    expect(name).toMatch(
      new RegExp(`^ukraine-peace-talks_map_donetsk_freeze_${times}x_\\d{4}-\\d\\d-\\d\\d\\.png$`),
    )
    const image = await loadImage(content)
    expect(image.width).toBe(Math.round(map.width * times))
    expect(image.height).toBeGreaterThan(map.height * times)
    const texts = textsOf(content)
    expect(texts.Source).toBe(page.url())
    expect(texts.Title).toBe(story.title)
    expect(texts.Description).toContain(`${proposalOf('freeze').title} (proposal, not in force)`)
    expect(texts.Copyright).toContain('Natural Earth')
    expect(coloursIn(image)).toBeGreaterThan(100)
  }
  await expect(app.dialog.getByRole('status')).toContainText('Saved as ukraine-peace-talks_map')
})

/** An empty picture has one. */
function coloursIn(image: Awaited<ReturnType<typeof loadImage>>): number {
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  const colours = new Set<number>()
  for (let i = 0; i < data.length; i += 4 * 97) {
    colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0))
  }
  return colours.size
}

test('given the same, when it is saved as SVG, then a browser draws it, with title, borders, key and the link in its metadata', async ({
  app,
  page,
}) => {
  const { name, content, address } = await saveFrom(app, DEEP, 'SVG')
  expect(name).toMatch(/\.svg$/)
  const svg = content.toString('utf8')
  const read = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
    const textOf = (tag: string) => parsed.getElementsByTagName(tag)[0]?.textContent ?? ''
    return {
      fault: parsed.querySelector('parsererror')?.textContent ?? '',
      title: textOf('title'),
      source: textOf('dc:source'),
      words: Array.from(parsed.querySelectorAll('text'), (one) => one.textContent).join('\n'),
      paths: parsed.querySelectorAll('path').length,
    }
  }, svg)
  expect(read.fault).toBe('')
  expect(read.title).toBe(story.title)
  expect(read.source).toBe(address)
  expect(read.words).toContain(`${proposalOf('freeze').title} (proposal, not in force)`)
  expect(read.words).toContain(`Borders: ${story.conventions[0]?.name}`)
  expect(read.words).toContain('Selected: Donetsk')
  expect(read.words).toMatch(/\d km/)
  expect(read.paths).toBeGreaterThan(50)
})

test('given what is in sight, when the layers are saved, then they are GeoJSON of these areas and of what the proposal would do', async ({
  app,
}) => {
  const { name, content, address } = await saveFrom(app, DEEP, 'Layers in sight, GeoJSON')
  expect(name).toMatch(/\.geojson$/)
  const layers = JSON.parse(content.toString('utf8')) as FeatureCollection & { source: string }
  expect(layers.type).toBe('FeatureCollection')
  expect(layers.source).toBe(address)
  const ids = layers.features.map(({ id }) => id)
  expect(ids).toContain('area/donetsk')
  expect(ids).not.toContain('area/japan')
  const provisions = proposalOf('freeze').provisions.map(({ id }) => `provision/${id}`)
  for (const id of provisions) expect(ids).toContain(id)
})

test('given the story, when its tables are saved, then each row is there, and the description names the files', async ({
  app,
}) => {
  await app.open()
  await app.openDialog('Export')
  const provisions = story.proposals.flatMap((proposal) => proposal.provisions)
  const files: string[] = []
  for (const [table, rows] of [
    ['Positions', story.positions],
    ['Provisions', provisions],
    ['Silences', story.silences],
  ] as const) {
    const { name, content } = await app.save(`${table}, CSV`)
    files.push(name)
    expect([...content.subarray(0, 3)], 'the mark by which spreadsheets know UTF-8').toEqual([
      0xef, 0xbb, 0xbf,
    ])
    const lines = new TextDecoder().decode(content).split('\r\n')
    expect(lines[0]).toMatch(/^"id",/)
    // No text of this story runs over a line.
    expect(lines.slice(1, -1).map((line) => /^"([^"]+)"/.exec(line)?.[1])).toEqual(
      rows.map(({ id }) => id),
    )
  }
  const { content } = await app.save('What the tables hold, CSVW')
  const description = JSON.parse(content.toString('utf8')) as { tables: { url: string }[] }
  expect(description.tables.map(({ url }) => url)).toEqual(files)
})

test('given the story, when its annotations are saved, then there is one for each passage and each mention', async ({
  app,
}) => {
  const { name, content } = await saveFrom(app, '', 'Passages and mentions, Web Annotation')
  expect(name).toMatch(/\.jsonld$/)
  const { total, first } = JSON.parse(content.toString('utf8')) as {
    total: number
    first: { items: unknown[] }
  }
  const mentions = story.passages.flatMap((passage) => passage.mentions)
  expect(total).toBe(story.passages.length + mentions.length)
  expect(first.items).toHaveLength(total)
})

test.describe('without the basemap', () => {
  test.use({ tolerated: /Failed to load resource/ })

  test('given a basemap that does not come, when the map is saved, then the reader is told, and nothing is saved', async ({
    app,
    page,
  }) => {
    await app.open()
    await page.route('**/geo/**', (route) => route.abort())
    await app.openDialog('Export')
    await app.dialog.getByRole('button', { name: 'SVG', exact: true }).click()
    await expect(app.dialog.getByRole('status')).toContainText(
      'A part of the map, or of the code that makes the file, did not come.',
    )
  })
})

test('given a passage in the article, when it is cited, then text, CSL-JSON, RIS and BibTeX lead back to it @phone', async ({
  app,
  page,
}) => {
  await app.open('#panel=article&passage=p30')
  await app.openDialog('Cite', app.passage(30))
  const citation = app.dialog.getByLabel('Citation')
  await expect(citation).toHaveValue(/^CBC News.*paragraph 30, retold.*#panel=article&passage=p30/)
  await app.dialog.getByLabel('BibTeX').check()
  await expect(citation).toHaveValue(/^@misc\{ukraine-peace-talks-p30,/)
  await app.dialog.getByLabel('RIS').check()
  await expect(citation).toHaveValue(/^TY {2}- ELEC/)
  await app.dialog.getByLabel('CSL-JSON').check()
  const { name, content } = await app.save('Save as a file')
  expect(name).toBe('ukraine-peace-talks-p30.json')
  const [item] = JSON.parse(content.toString('utf8')) as { URL: string; note: string }[]
  expect(item?.note).toContain('Retold in our own words.')
  await page.goto(item?.URL ?? '')
  await app.expectPassageShown(30)
})

test('given the card of an area, when a position and a provision are cited, then the citations say who, what, and that it is a proposal', async ({
  app,
}) => {
  await app.open('#area=poland')
  const card = app.card('Poland')
  await app.openDialog('Cite', card.getByRole('region', { name: /^Proposals/ }))
  const citation = app.dialog.getByLabel('Citation')
  await expect(citation).toHaveValue(/Status of the proposal: Proposed\./)
  await app.pressKeys('Escape')
  await expect(app.dialog).toHaveCount(0)
  await expect(card).toBeVisible()
})
