// Images that the style names and the map asks for once: patterns, city dots, markers, drawn from their tiles.
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Tile } from '../grammar/tile.ts'
import { drawTile } from '../paint/canvas-pen.ts'

/** Patterns grow up to twice their size between integer zooms, so they are drawn at twice the density. */
const pixelRatio = () => 2 * (globalThis.devicePixelRatio || 1)

const known = new Map<string, { tile: Tile; colour: string; halo: string }>()

/** The name of a tile in these colours, by which the map asks for it. */
export function imageName(tile: Tile, colour: string, halo = colour): string {
  const name = [tile.name, colour, halo].join(' ')
  known.set(name, { tile, colour, halo })
  return name
}

/** Draws the image of a name and adds it to the map; an unknown name is left to MapLibre's warning. */
export function addNamedImage(map: MapLibreMap, name: string): void {
  if (map.hasImage(name)) return
  if (name.startsWith('blank:')) addBlank(map, name)
  const found = known.get(name)
  if (!found) return
  const ratio = Math.ceil(pixelRatio())
  const canvas = document.createElement('canvas')
  canvas.width = found.tile.size * ratio
  canvas.height = canvas.width
  const context = canvas.getContext('2d')
  if (!context) return
  drawTile(context, found.tile, found.colour, found.halo, ratio, { path: (d) => new Path2D(d) })
  const image = context.getImageData(0, 0, canvas.width, canvas.height)
  map.addImage(name, image, { pixelRatio: ratio })
}

/** `blank:COLUMNS:ROWS:STEP`, where each column and row is so many CSS pixels. */
function addBlank(map: MapLibreMap, name: string): void {
  const [width = 1, height = 1, step = 1] = name.split(':').slice(1).map(Number)
  const data = new Uint8Array(4 * width * height)
  map.addImage(name, { width, height, data }, { pixelRatio: 1 / step })
}
