// `npm run bench -- --layers`: what each group of MapLibre's layers costs a frame, in one page of the app with
// three overlays: frames with the group and without it, group by group, round by round.
import { join } from 'node:path'
import { buildApp, buildScript, removeFolder, temporaryFolder } from '../build-pages.ts'
import { USUAL_CAMERA } from '../camera.ts'
import { describeBrowser, describeMachine, versionOf } from '../machine.ts'
import { MODES } from '../modes.ts'
import { overlayKeys } from '../pages.ts'
import { serve } from '../serve.ts'
import { visit } from '../visit.ts'
import { exposeMap } from './expose-map.ts'
import { formatLayers } from './format-layers.ts'
import { groupLayers } from './groups.ts'

const FRAMES = 5
/** Milliseconds that the page has to come to rest. */
const REST = 3000

export async function measureLayers(rounds: number): Promise<string> {
  const [mode] = MODES
  if (!mode) throw new Error('there is no mode')
  const browser = await describeBrowser(mode)
  const folder = temporaryFolder()
  const script = await buildScript('layers/in-page.ts')
  const site = await serve([await buildApp(join(folder, 'app'), [exposeMap()])])
  try {
    return await visit({ args: mode.args, probe: script }, async ({ page }) => {
      await page.goto(`${site.url}#${[...overlayKeys(USUAL_CAMERA), 'draw=gl'].join('&')}`)
      await page.waitForFunction(() => window.exposedMap?.loaded() === true)
      await page.waitForTimeout(REST)
      const groups = groupLayers(await page.evaluate(() => window.layerBench.visibleLayers()))
      const measured = []
      for (let round = 0; round < rounds; round++) {
        console.log(`Round ${round + 1} of ${rounds}`)
        measured.push(
          ...(await page.evaluate(
            ([given, frames]) => window.layerBench.measureRound(given, frames),
            [groups, FRAMES] as const,
          )),
        )
      }
      return [
        `Medians of ${rounds * FRAMES} frames, MapLibre ${versionOf('maplibre-gl')}, Chromium ${browser.version}, ${browser.glRenderer ?? 'no WebGL'}; ${describeMachine()}.`,
        formatLayers(groups, measured),
      ].join('\n\n')
    })
  } finally {
    await site.stop()
    removeFolder(folder)
  }
}
