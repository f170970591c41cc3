// The map as seen, as a file: its scene painted anew on a sheet, as PNG or SVG.
import { createMeasure } from '../paint/canvas-pen.ts'
import { createFeatureFinder } from '../paint/features.ts'
import { loadMapFonts } from '../plain/map-fonts.ts'
import { pageMaker } from '../plain/page-maker.ts'
import { stateFinder } from '../plain/state-finder.ts'
import { type ColourToken, colourOf } from '../theme/tokens.ts'
import { loadBasemap } from './basemap.ts'
import { layOutSheet } from './sheet.ts'
import { aboutPicture, type Shown, sheetContent } from './sheet-content.ts'
import { sheetPng } from './sheet-png.ts'
import { sheetSvg } from './sheet-svg.ts'

/**
 * @param ratio pixels of the picture for each CSS pixel; null for SVG
 * @param root absolute address of the site's root, ending in a slash
 * @returns null where the browser has no canvas that large
 * @throws where a file of the basemap does not come
 */
export async function makePicture(
  shown: Shown,
  ratio: number | null,
  root: string,
): Promise<string | Uint8Array<ArrayBuffer> | null> {
  const { map } = shown.seen
  const [file] = await Promise.all([loadBasemap(map.scene, root), loadMapFonts()])
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  const measure = createMeasure(context)
  const sheet = layOutSheet(sheetContent(shown), measure)
  const colours = (token: ColourToken) => colourOf(token, map.palette)
  const sheetMap = {
    scene: map.scene,
    featuresOf: createFeatureFinder()(map.scene, file),
    stateOf: stateFinder(map),
  }
  const about = aboutPicture(shown)
  return ratio === null
    ? sheetSvg(sheet, sheetMap, measure, colours, about)
    : sheetPng(sheet, sheetMap, measure, colours, ratio, pageMaker, about)
}
