// Images that the style names and the map asks for once: patterns, city dots, markers. All are drawn here.
import type { Map as MapLibreMap } from 'maplibre-gl'
import { drawHatch, tileSize } from '../grammar/draw-pattern.ts'
import { parsePatternName } from '../grammar/pattern-name.ts'

/** Patterns grow up to twice their size between integer zooms, so they are drawn at twice the density. */
const pixelRatio = () => 2 * (globalThis.devicePixelRatio || 1)

/** Draws the image of a name and adds it to the map; an unknown name is left to MapLibre's warning. */
export function addNamedImage(map: MapLibreMap, name: string): void {
  if (map.hasImage(name)) return
  const ratio = Math.ceil(pixelRatio())
  const image = drawNamed(name, ratio)
  if (image) map.addImage(name, image, { pixelRatio: ratio })
  else if (name.startsWith('blank:')) addBlank(map, name)
}

/** `blank:COLUMNS:ROWS:STEP`, where each column and row is so many CSS pixels. */
function addBlank(map: MapLibreMap, name: string): void {
  const [width = 1, height = 1, step = 1] = name.split(':').slice(1).map(Number)
  const data = new Uint8Array(4 * width * height)
  map.addImage(name, { width, height, data }, { pixelRatio: 1 / step })
}

function drawNamed(name: string, ratio: number): ImageData | undefined {
  const hatch = parsePatternName(name)
  if (hatch) {
    return draw(tileSize(hatch.slots), ratio, (context) => drawHatch(context, hatch, ratio))
  }
  const [kind, ...words] = name.split(':')
  const [colour = ''] = words
  switch (kind) {
    case 'disputed':
      return draw(8, ratio, (context) => drawDisputed(context, colour, ratio))
    case 'marker':
      return draw(18, ratio, (context) => drawMarker(context, words, ratio))
    case 'dot':
      return draw(8, ratio, (context) => drawDot(context, words, ratio))
    default:
      return undefined
  }
}

function draw(
  size: number,
  ratio: number,
  paint: (context: CanvasRenderingContext2D) => void,
): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = size * ratio
  canvas.height = size * ratio
  const context = canvas.getContext('2d')
  if (!context) return undefined
  paint(context)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** Fine lines that rise the other way than every overlay's. */
function drawDisputed(context: CanvasRenderingContext2D, colour: string, ratio: number) {
  context.scale(ratio, ratio)
  context.strokeStyle = colour
  context.globalAlpha = 0.34
  context.lineWidth = 0.8
  for (const c of [-8, 0, 8]) {
    context.beginPath()
    context.moveTo(c - 8, -8)
    context.lineTo(c + 16, 16)
    context.stroke()
  }
}

function drawMarker(
  context: CanvasRenderingContext2D,
  [fill = '', halo = '']: readonly string[],
  ratio: number,
) {
  context.scale(ratio, ratio)
  context.beginPath()
  context.moveTo(9, 2)
  context.lineTo(16, 9)
  context.lineTo(9, 16)
  context.lineTo(2, 9)
  context.closePath()
  context.fillStyle = fill
  context.fill()
  context.lineWidth = 1.6
  context.strokeStyle = halo
  context.stroke()
}

function drawDot(
  context: CanvasRenderingContext2D,
  [size, fill = '', halo = '']: readonly string[],
  ratio: number,
) {
  context.scale(ratio, ratio)
  context.beginPath()
  context.arc(4, 4, size === 'capital' ? 3 : 2, 0, 2 * Math.PI)
  context.fillStyle = fill
  context.fill()
  context.lineWidth = 1
  context.strokeStyle = halo
  context.stroke()
}
