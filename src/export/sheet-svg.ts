// A sheet as SVG, with what the file is of and from where in its metadata (Dublin Core).
import type { Colours } from '../paint/painter.ts'
import type { Measure } from '../paint/pen.ts'
import { type SvgNode, svgDocument, svgPen } from '../paint/svg-pen.ts'
import { paintSheet, paperView, type SheetMap } from './paint-sheet.ts'
import type { PngText } from './png-text.ts'
import type { Sheet } from './sheet.ts'

export function sheetSvg(
  sheet: Sheet,
  map: SheetMap,
  measure: Measure,
  colours: Colours,
  about: Required<PngText>,
): string {
  const view = paperView(sheet)
  const insets: SvgNode[] = []
  const { pen, nodes } = svgPen(view, 'sheet')
  paintSheet(sheet, map, measure, colours, {
    pen,
    inset: (x, y, own, draw) => {
      const inner = svgPen(own, `inset${insets.length}`)
      draw(inner.pen)
      const { width, height } = own
      insets.push(
        node('svg', { x, y, width, height, viewBox: `0 0 ${width} ${height}` }, ...inner.nodes()),
      )
    },
  })
  const [ground, ...rest] = nodes()
  const drawn = [...(ground ? [ground] : []), ...insets, ...rest]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgDocument([...metadata(about), ...drawn], view)}\n`
}

const metadata = (about: Required<PngText>): SvgNode[] => [
  node('title', {}, about.Title),
  node('desc', {}, about.Description),
  node(
    'metadata',
    {},
    node(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      node(
        'rdf:Description',
        { 'rdf:about': '' },
        node('dc:title', {}, about.Title),
        node('dc:description', {}, about.Description),
        node('dc:source', {}, about.Source),
        node('dc:date', {}, about['Creation Time']),
        node('dc:rights', {}, about.Copyright),
      ),
    ),
  ),
]

const node = (
  name: string,
  attributes: SvgNode['attributes'],
  ...children: SvgNode['children']
): SvgNode => ({ name, attributes, children })
