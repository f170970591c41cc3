// A pen that writes SVG as a tree of plain data: text where it is serialised, elements where React draws it.
import { projectWorld, scaleOf, type View, WORLD_SIZE } from '../geometry/mercator.ts'
import type { Tile } from '../grammar/tile.ts'
import { mapFontFamilies } from '../theme/fonts.ts'
import { offsetPart } from './offset.ts'
import type { Part } from './parts.ts'
import type { Pen } from './pen.ts'
import { BASELINE } from './pen-metrics.ts'

export type SvgNode = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** @param prefix starts the ids of patterns, which must be unique on a page */
export function svgPen(view: View, prefix: string): { pen: Pen; nodes: () => SvgNode[] } {
  const drawn: SvgNode[] = []
  const patterns = new Map<string, SvgNode>()
  const node = (
    name: string,
    attributes: SvgNode['attributes'],
    ...children: SvgNode['children']
  ) => ({
    name,
    attributes,
    children,
  })
  const put = (...nodes: SvgNode[]) => drawn.push(...nodes)
  const path = (parts: readonly Part[]) => parts.map((part) => pathData(part, view)).join('')
  const patternOf = (tile: Tile, colour: string) => {
    const key = `${tile.name} ${colour}`
    const known = patterns.get(key)
    if (known) return `url(#${known.attributes.id})`
    const id = `${prefix}-p${patterns.size}`
    const side = tile.size
    patterns.set(
      key,
      node(
        'pattern',
        { id, width: side, height: side, patternUnits: 'userSpaceOnUse' },
        ...tileNodes(tile, colour, colour),
      ),
    )
    return `url(#${id})`
  }
  const pen: Pen = {
    ground: (colour) => put(node('rect', { width: view.width, height: view.height, fill: colour })),
    fill: (parts, { colour, opacity, tile }) => {
      const d = path(parts)
      if (!d) return
      const fill = tile ? patternOf(tile, colour) : colour
      put(node('path', { d, fill, 'fill-rule': 'evenodd', ...opaque(opacity) }))
    },
    stroke: (parts, { colour, opacity, width, dash, cap }, offset) => {
      const distance = offset / scaleOf(view.camera)
      const d = path(offset === 0 ? parts : parts.map((part) => offsetPart(part, distance)))
      if (!d) return
      put(
        node('path', {
          d,
          fill: 'none',
          stroke: colour,
          'stroke-width': round(width),
          'stroke-linejoin': 'round',
          ...(cap === 'round' ? { 'stroke-linecap': cap } : {}),
          ...(dash.length > 0 ? { 'stroke-dasharray': dash.map(round).join(' ') } : {}),
          ...opaque(opacity),
        }),
      )
    },
    glyph: (tile, colour, halo, x, y) => {
      const half = tile.size / 2
      const transform = `translate(${round(x - half)} ${round(y - half)})`
      put(node('g', { transform }, ...tileNodes(tile, colour, halo)))
    },
    text: (words, x, y, { font, size, spacing, colour, halo, haloWidth, width }, angle) => {
      const turn = (angle * 180) / Math.PI
      put(
        node(
          'text',
          {
            x: round(x + spacing / 2),
            y: round(y + size * BASELINE),
            ...mapFontFamilies[font],
            'font-size': round(size),
            ...(width === undefined ? { 'text-anchor': 'middle' } : fitting(width)),
            fill: colour,
            stroke: halo,
            'stroke-width': 2 * haloWidth,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
            ...(spacing === 0 ? {} : { 'letter-spacing': round(spacing) }),
            ...(turn === 0 ? {} : { transform: `rotate(${round(turn)} ${round(x)} ${round(y)})` }),
          },
          words,
        ),
      )
    },
  }
  const nodes = () => [
    ...(patterns.size > 0 ? [node('defs', {}, ...patterns.values())] : []),
    ...drawn,
  ]
  return { pen, nodes }
}

/** Another font is stretched or pressed, so that it covers nothing beside it. */
const fitting = (width: number) => ({
  textLength: round(width),
  lengthAdjust: 'spacingAndGlyphs',
})

const tileNodes = (tile: Tile, colour: string, halo: string): SvgNode[] =>
  tile.shapes.map(({ d, fill, stroke, width, dash, cap, opacity }) => ({
    name: 'path',
    attributes: {
      d,
      fill: fill ? colour : 'none',
      ...(stroke ? { stroke: stroke === 'halo' ? halo : colour, 'stroke-width': width ?? 1 } : {}),
      ...(dash ? { 'stroke-dasharray': dash.map(round).join(' ') } : {}),
      ...(cap === 'round' ? { 'stroke-linecap': cap } : {}),
      ...opaque(opacity ?? 1),
    },
    children: [],
  }))

const round = (value: number): number => Math.round(value * 10) / 10
const opaque = (opacity: number): Record<string, number> =>
  opacity === 1 ? {} : { opacity: Math.round(opacity * 100) / 100 }

/** Path data in CSS pixels of the view; what is wholly outside is left out. */
const pathData = (part: Part, view: View): string =>
  TURNS.map((turn) => pathOnTurn(part, turn * WORLD_SIZE, view)).join('')

/** The world comes again to the left and the right. */
const TURNS = [-1, 0, 1] as const

/** @param shift to the right, in world units */
function pathOnTurn(
  { runs, box: [left, top, right, bottom] }: Part,
  shift: number,
  view: View,
): string {
  const from = projectWorld([left + shift, top], view)
  const to = projectWorld([right + shift, bottom], view)
  if (to.x <= 0 || to.y < 0 || from.x >= view.width || from.y > view.height) return ''
  return runs
    .map(({ points, isClosed }) => {
      let d = ''
      let last = ''
      for (let i = 0; i < points.length; i += 2) {
        const [worldX, worldY] = [points[i] as number, points[i + 1] as number]
        const { x, y } = projectWorld([worldX + shift, worldY], view)
        const here = `${round(x)} ${round(y)}`
        if (here !== last) d += `${d === '' ? 'M' : 'L'}${here}`
        last = here
      }
      return isClosed ? `${d}Z` : d
    })
    .join('')
}

/** The nodes as a document of their own. */
export function svgDocument(nodes: readonly SvgNode[], { width, height }: View): string {
  const root: SvgNode = {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    children: nodes,
  }
  return serialise(root)
}

export function serialise(node: SvgNode | string): string {
  if (typeof node === 'string') return escapeMarkup(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('')
  const children = node.children.map(serialise).join('')
  return children === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${children}</${node.name}>`
}

/** XML has no way to write control characters. */
const escapeMarkup = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(
      /[&<>"]/g,
      (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
    )
