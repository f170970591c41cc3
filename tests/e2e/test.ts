// The test of every spec: with a driver, and with a watch that lets nothing go wrong unseen.
import { test as base, expect, type Page } from '@playwright/test'
import { Driver } from './driver.ts'
import { story } from './shipped.ts'

export type WatchOptions = {
  /** Complaints that the test itself provokes, such as a file that it takes away. */
  readonly tolerated: RegExp | null
  /** As for a reader who has closed them: they would lie on the pictures of the map that tests compare. */
  readonly areNotesClosed: boolean
}

type Fixtures = WatchOptions & {
  readonly app: Driver
  /** What went wrong so far: errors, violations of the content security policy, foreign requests. */
  readonly complaints: readonly string[]
}

export const test = base.extend<Fixtures>({
  tolerated: [null, { option: true }],
  areNotesClosed: [true, { option: true }],
  complaints: [
    async ({ page, baseURL, tolerated, areNotesClosed }, use) => {
      if (areNotesClosed) await closeNotes(page)
      const complaints = await watch(page, new URL(baseURL ?? '').origin)
      await use(complaints)
      const unexpected = complaints.filter((complaint) => !tolerated?.test(complaint))
      expect(unexpected, 'nothing goes wrong on the way').toEqual([])
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(new Driver(page)),
})

/** What the viewer remembers once the reader has closed all notes of the story. */
async function closeNotes(page: Page): Promise<void> {
  const areas = story.view.notes?.map(({ area }) => area).join(',') ?? ''
  await page.addInitScript(
    ([key, value]) => {
      try {
        localStorage.setItem(key, value)
      } catch {
        // Where nothing can be remembered, they are open.
      }
    },
    [`standpoint:notes:${story.id}`, areas] as const,
  )
}

async function watch(page: Page, origin: string): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const isLocal = url.origin === origin || url.protocol === 'data:'
    if (!isLocal) complaints.push(`foreign request: ${request.url()}`)
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  return complaints
}

export { expect }
