// A few pictures of the map that an art director has looked at. In the browser that drew them they must be
// the same but for one pixel in a hundred; in another one, the same at a glance. To accept new ones, after looking:
// npm run build && npx playwright test -c tests/e2e/playwright.config.ts pictures.spec.ts --update-snapshots
import { expect, test } from './test.ts'

/** The build that drew tests/e2e/pictures, by the plain map. */
const DRAWN_BY = '156.0.8078.108'

const SCENES: readonly (readonly [name: string, link: string])[] = [
  ['world', '#map=1.6/35/25'],
  ['region', '#map=4.6/49/29'],
  ['donbas', '#map=6.6/48.3/37.5'],
  ['poland-romania', '#map=5/48.6/23'],
  ['three-overlays', '#map=4.8/48.6/31&proposals=allied-force,staging,presence'],
  ['administered', '#map=5.6/47.6/35.5&borders=administered'],
  ['claimed', '#map=5.6/47.6/35.5&borders=claimed-by-russia'],
]

for (const theme of ['light', 'dark'] as const) {
  for (const [name, link] of SCENES) {
    const where = name === 'region' ? ' @phone' : ''
    test(`given the ${theme} theme, when the scene ${name} is drawn, then it is the picture that was approved${where}`, async ({
      app,
      page,
      browser,
    }, { project }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await app.open(link)
      await page.mouse.move(2, 2)
      const isSameBuild = browser.version() === DRAWN_BY
      const { x, y, width, height } = await app.mapBox()
      const isPhone = project.name === 'phone'
      const [left, bottom] = isPhone ? [0, height / 2] : [300, 70]
      await expect(page).toHaveScreenshot(`${name}-${theme}-${project.name}.png`, {
        clip: { x: x + left, y, width: width - left, height: height - bottom },
        ...(isSameBuild
          ? { maxDiffPixelRatio: 0.01, threshold: 0.02 }
          : { maxDiffPixelRatio: 0.06, threshold: 0.3 }),
      })
    })
  }
}
