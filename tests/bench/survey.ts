// Before anything is timed: which pages can be measured in a mode, who draws them, and the app's own camera.
import { type Camera, readCamera } from './camera.ts'
import { firstLine } from './measures/measures.ts'
import type { Mode } from './modes.ts'
import { type PageUnderTest, plainUrl } from './pages.ts'
import { MEASURE_LIMIT, openSettled, visit } from './visit.ts'

export type Surveyed =
  | {
      readonly canBeMeasured: true
      readonly renderer: string | null
      readonly camera: Camera | null
    }
  | { readonly canBeMeasured: false; readonly reason: string }

export async function survey(page: PageUnderTest, mode: Mode, probe: string): Promise<Surveyed> {
  if (page.needsWebGl && !mode.hasWebGl) return missing('needs WebGL, which this mode lacks')
  if (!page.isApp) return { canBeMeasured: true, renderer: null, camera: null }
  try {
    return await visit({ probe, args: mode.args, timeLimit: MEASURE_LIMIT }, async (one) => {
      await openSettled(one, plainUrl(page))
      const renderer = await one.page.evaluate(() => window.bench.drawnBy())
      if (renderer === null) return missing('the page draws no map here')
      if (page.renderer && page.renderer !== renderer) {
        return missing(`asked for '${page.renderer}', the page draws by '${renderer}'`)
      }
      return { canBeMeasured: true, renderer, camera: readCamera(new URL(one.page.url()).hash) }
    })
  } catch (cause) {
    return missing(firstLine(cause))
  }
}

const missing = (reason: string): Surveyed => ({ canBeMeasured: false, reason })
