// A small picture of how something is drawn on the map, by the same definition and the same painter.
import { createElement, type ReactNode, useId, useMemo } from 'react'
import type { SvgNode } from '../paint/svg-pen.ts'
import { SWATCH, swatchNodes } from '../paint/swatch.ts'
import type { SwatchLooks } from '../scene/swatch-looks.ts'

const WIDTH = 28

export function Swatch({ looks }: { readonly looks: SwatchLooks }) {
  const id = useId()
  const nodes = useMemo(() => swatchNodes(looks, id), [looks, id])
  return (
    <svg
      className="swatch"
      viewBox={`0 0 ${SWATCH.width} ${SWATCH.height}`}
      width={WIDTH}
      height={Math.round((WIDTH * SWATCH.height) / SWATCH.width)}
      aria-hidden="true"
    >
      {nodes.map(toElement)}
    </svg>
  )
}

const camelCase = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function toElement(node: SvgNode | string, place: number): ReactNode {
  if (typeof node === 'string') return node
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [camelCase(name), value]),
  )
  return createElement(node.name, { ...attributes, key: place }, ...node.children.map(toElement))
}
