// A small picture of how an effect is drawn on the map, by the same grammar and the same drawing.
import { useEffect, useRef } from 'react'
import { drawHatch, tileSize } from '../grammar/draw-pattern.ts'
import { effectStyles } from '../grammar/effects.ts'
import type { Effect } from '../story/types.ts'

const WIDTH = 28
const HEIGHT = 18
const RATIO = 2

type Props = {
  readonly effect: Effect
  readonly colour: string
  readonly slot?: number
  readonly slots?: number
}

export function Swatch({ effect, colour, slot = 0, slots = 2 }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) drawSwatch(context, effect, colour, slot, slots)
  }, [effect, colour, slot, slots])
  return (
    <span className="swatch" aria-hidden="true">
      <canvas ref={canvas} width={WIDTH * RATIO} height={HEIGHT * RATIO} />
    </span>
  )
}

function drawSwatch(
  context: CanvasRenderingContext2D,
  effect: Effect,
  colour: string,
  slot: number,
  slots: number,
) {
  const style = effectStyles[effect]
  context.reset()
  context.scale(RATIO, RATIO)
  context.strokeStyle = colour
  context.fillStyle = colour
  if (style.on === 'line') {
    context.lineWidth = 2.2
    context.lineCap = style.stroke === 'dotted' ? 'round' : 'butt'
    context.setLineDash({ solid: [], dashed: [7, 4], dotted: [0, 4.8] }[style.stroke])
    for (const side of [-1, 1]) {
      context.beginPath()
      context.moveTo(2, HEIGHT / 2 + 3.5 * side)
      context.lineTo(WIDTH - 2, HEIGHT / 2 + 3.5 * side)
      context.stroke()
    }
    return
  }
  if (!style.mark) {
    context.globalAlpha = style.tint
    context.fillRect(1, 1, WIDTH - 2, HEIGHT - 2)
    context.globalAlpha = 1
  }
  if (style.mark)
    fillWithHatch(context, { mark: style.mark, slot, slots, colour, tint: style.tint })
  if (style.band) {
    context.globalAlpha = 0.45
    context.lineWidth = 5
    context.strokeRect(3, 3, WIDTH - 6, HEIGHT - 6)
    context.globalAlpha = 1
  }
  if (style.edge !== 'none') {
    context.lineWidth = style.edge === 'bold' ? 2.6 : 1.6
    context.setLineDash(style.edge === 'dashed' ? [4, 2.5] : [])
    context.strokeRect(1.3, 1.3, WIDTH - 2.6, HEIGHT - 2.6)
  }
}

function fillWithHatch(
  context: CanvasRenderingContext2D,
  hatch: Parameters<typeof drawHatch>[1],
): void {
  const tile = document.createElement('canvas')
  tile.width = tileSize(hatch.slots) * RATIO
  tile.height = tile.width
  const tileContext = tile.getContext('2d')
  if (!tileContext) return
  drawHatch(tileContext, hatch, RATIO)
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) return
  context.save()
  context.scale(1 / RATIO, 1 / RATIO)
  context.fillStyle = pattern
  context.fillRect(2, 2, (WIDTH - 2) * RATIO, (HEIGHT - 2) * RATIO)
  context.restore()
}
