// What axe finds wrong with a page: no rule is to be broken.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Soft, so that one run tells what is wrong in every state of the page.
 *
 * @param page one without frames, of which axe would put the findings together in a page of its own
 * @param state of the page, for whoever reads the report
 */
export async function expectNoViolation(page: Page, state?: string): Promise<void> {
  await expect(page.locator('iframe')).toHaveCount(0)
  const axe = new AxeBuilder({ page }).setLegacyMode()
  // What is in order is not listed place by place, which takes most of the time.
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
  expect.soft(told, state).toEqual([])
}
