// Everything in one mode of rasterising: the pages take turns, so that what else the machine does falls on all.
import { type Camera, USUAL_CAMERA } from './camera.ts'
import type { Renderers, Samples } from './judge.ts'
import { type Browser, describeBrowser } from './machine.ts'
import { measurePage, type Sample } from './measures/measures.ts'
import type { Mode } from './modes.ts'
import type { Options } from './options.ts'
import {
  PAGE_NAMES,
  type PageName,
  type PageUnderTest,
  pagesUnderTest,
  type Sites,
} from './pages.ts'
import { survey } from './survey.ts'

export type ModeResult = {
  readonly mode: Mode
  readonly browser: Browser
  readonly camera: Camera
  readonly renderers: Renderers
  readonly samples: Samples
  /** One line each. */
  readonly notMeasured: readonly string[]
}

export async function measureMode(
  mode: Mode,
  { runs, pages: asked, only }: Options,
  sites: Sites,
  probe: string,
): Promise<ModeResult> {
  const browser = await describeBrowser(mode)
  const samples = Object.fromEntries(PAGE_NAMES.map((name) => [name, []])) as unknown as Record<
    PageName,
    Sample[]
  >
  const renderers: Partial<Record<PageName, string | null>> = {}
  const notMeasured: string[] = []
  const measurable: PageName[] = []
  let camera = USUAL_CAMERA
  for (const page of chosen(sites, camera, asked)) {
    const found = await survey(page, mode, probe)
    if (found.canBeMeasured) {
      measurable.push(page.name)
      renderers[page.name] = found.renderer
      camera = found.camera ?? camera
    } else {
      notMeasured.push(`${page.name}: ${found.reason}`)
    }
  }
  for (let run = 0; run < runs; run++) {
    const pages = chosen(sites, camera, measurable)
    for (const page of run % 2 === 0 ? pages : [...pages].reverse()) {
      console.log(`${mode.name}, run ${run + 1} of ${runs}: ${page.name}`)
      const measured = await measurePage(page, mode, only, probe)
      samples[page.name].push(measured.sample)
      notMeasured.push(...measured.failures.map((failure) => `${failure} (run ${run + 1})`))
    }
  }
  return { mode, browser, camera, renderers, samples, notMeasured }
}

const chosen = (
  sites: Sites,
  camera: Camera,
  names: readonly PageName[],
): readonly PageUnderTest[] =>
  pagesUnderTest(sites, camera).filter(({ name }) => names.includes(name))
