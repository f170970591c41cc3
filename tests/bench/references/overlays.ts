// What a reference page draws for three of the story's proposals: the same features, one plain pattern each.

export type Overlay = {
  readonly colour: string
  /** Ids of features, by file. */
  readonly features: Readonly<Record<string, readonly string[]>>
}

export const OVERLAYS: Readonly<Record<string, Overlay>> = {
  'allied-force': { colour: '#b3261e', features: { states: ['ukraine'] } },
  staging: { colour: '#1d5fa8', features: { states: ['poland', 'romania'] } },
  presence: { colour: '#2e7d32', features: { states: ['ukraine'], areas: ['black-sea'] } },
}

/** CSS pixels a side. */
export const PATTERN_SIZE = 16
export const PATTERN_WIDTH = 3
/** Where the diagonals begin, so that they meet at the pattern's edges. */
export const PATTERN_STARTS = [-PATTERN_SIZE, 0, PATTERN_SIZE]

/** A diagonal. */
export function drawPattern(colour: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = PATTERN_SIZE
  canvas.height = PATTERN_SIZE
  const context = contextOf(canvas)
  context.strokeStyle = colour
  context.lineWidth = PATTERN_WIDTH
  for (const x of PATTERN_STARTS) {
    context.moveTo(x, PATTERN_SIZE)
    context.lineTo(x + PATTERN_SIZE, 0)
  }
  context.stroke()
  return canvas
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d canvas')
  return context
}
