// Images that the style names and the map asks for once: patterns, city dots, markers, drawn from their tiles.
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Tile } from '../grammar/tile.ts'
import { drawTile } from '../paint/canvas-pen.ts'

/** Drawn at twice the density of the screen, as the map scales them. */
const pixelRatio = () => 2 * (globalThis.devicePixelRatio || 1)

type Image = {
  readonly tile: Tile
  readonly colour: string
  readonly halo: string
  readonly scale: number
}

const known = new Map<string, Image>()

/** Zoom levels from one size of a pattern to the next. */
const STEP = 0.25

/** How far a zoom is beyond the level below it, by quarters from 0 to 1: there patterns have grown by a power of two. */
export const patternStep = (zoom: number): number => Math.round((zoom % 1) / STEP) * STEP

/** The name of a tile in these colours, by which the map asks for it. */
export function imageName(tile: Tile, colour: string, halo = colour): string {
  const name = [tile.name, colour, halo].join(' ')
  known.set(name, { tile, colour, halo, scale: 1 })
  return name
}

/**
 * The name of a tile as a pattern that is as large as the tile says at a step beyond a level.
 *
 * @param step as `patternStep` tells it
 */
export function patternName(tile: Tile, colour: string, step: number): string {
  const name = [tile.name, colour, `+${step}`].join(' ')
  known.set(name, { tile, colour, halo: colour, scale: 2 ** -step })
  return name
}

/** Draws the image of a name and adds it to the map; an unknown name is left to MapLibre's warning. */
export function addNamedImage(map: MapLibreMap, name: string): void {
  if (map.hasImage(name)) return
  if (name.startsWith('blank:')) addBlank(map, name)
  const found = known.get(name)
  if (!found) return
  const { tile, colour, halo, scale } = found
  // A whole number of device pixels wide, whatever its size on the page: else it would have seams.
  const side = Math.round(tile.size * scale * Math.ceil(pixelRatio()))
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) return
  drawTile(context, tile, colour, halo, side / tile.size, { path: (d) => new Path2D(d) })
  const image = context.getImageData(0, 0, side, side)
  map.addImage(name, image, { pixelRatio: side / (tile.size * scale) })
}

/** `blank:COLUMNS:ROWS:STEP`, where each column and row is so many CSS pixels. */
function addBlank(map: MapLibreMap, name: string): void {
  const [width = 1, height = 1, step = 1] = name.split(':').slice(1).map(Number)
  const data = new Uint8Array(4 * width * height)
  map.addImage(name, { width, height, data }, { pixelRatio: 1 / step })
}
