// The overlays' patterns for Leaflet's two renderers: one that SVG refers to, one that a canvas fills with.
import {
  contextOf,
  drawPattern,
  OVERLAYS,
  PATTERN_SIZE,
  PATTERN_STARTS,
  PATTERN_WIDTH,
} from '../overlays.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What Leaflet's `fillColor` of each overlay is. */
export type FillOf = (name: string) => string

export function svgPatterns(): FillOf {
  const drawing = document.createElementNS(SVG, 'svg')
  drawing.setAttribute('class', 'patterns')
  for (const [name, { colour }] of Object.entries(OVERLAYS)) {
    const pattern = element('pattern', {
      id: name,
      patternUnits: 'userSpaceOnUse',
      width: PATTERN_SIZE,
      height: PATTERN_SIZE,
    })
    const d = PATTERN_STARTS.map((x) => `M${x} ${PATTERN_SIZE}L${x + PATTERN_SIZE} 0`).join('')
    pattern.append(element('path', { d, stroke: colour, 'stroke-width': PATTERN_WIDTH }))
    drawing.append(pattern)
  }
  document.body.append(drawing)
  return (name) => `url(#${name})`
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

export function canvasPatterns(): FillOf {
  const context = contextOf(document.createElement('canvas'))
  const patterns = new Map(
    Object.entries(OVERLAYS).map(([name, { colour }]) => [
      name,
      context.createPattern(drawPattern(colour), 'repeat'),
    ]),
  )
  // Leaflet hands it to the canvas as it is, which takes patterns too; its types know of colours only.
  return (name) => patterns.get(name) as unknown as string
}
