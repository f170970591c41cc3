// What the floor draws for three of the story's proposals: the same features, one plain pattern each.

export const OVERLAYS: Record<string, { colour: string; features: Record<string, string[]> }> = {
  'allied-force': { colour: '#b3261e', features: { states: ['ukraine'] } },
  staging: { colour: '#1d5fa8', features: { states: ['poland', 'romania'] } },
  presence: { colour: '#2e7d32', features: { states: ['ukraine'], areas: ['black-sea'] } },
}

/** A diagonal, 16 pixels a side. */
export function drawPattern(colour: string): ImageData {
  const canvas = document.createElement('canvas')
  canvas.width = 16
  canvas.height = 16
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d canvas')
  context.strokeStyle = colour
  context.lineWidth = 3
  for (const x of [-16, 0, 16]) {
    context.moveTo(x, 16)
    context.lineTo(x + 16, 0)
  }
  context.stroke()
  return context.getImageData(0, 0, 16, 16)
}
