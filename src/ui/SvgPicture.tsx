// A picture that a pen has written, as elements of the page.
import { createElement, memo, type ReactNode } from 'react'
import type { SvgNode } from '../paint/svg-pen.ts'

type Props = {
  readonly nodes: readonly SvgNode[]
  /** CSS pixels of the view that the pen had. */
  readonly width: number
  readonly height: number
  /** CSS pixels on the page, where they are others. */
  readonly shownWidth?: number
  readonly className?: string
}

export const SvgPicture = memo(function SvgPicture({
  nodes,
  width,
  height,
  shownWidth = width,
  className,
}: Props) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={shownWidth}
      height={Math.round((shownWidth * height) / width)}
      aria-hidden="true"
    >
      {nodes.map(toElement)}
    </svg>
  )
})

const camelCase = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

function toElement(node: SvgNode | string, place: number): ReactNode {
  if (typeof node === 'string') return node
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [camelCase(name), value]),
  )
  return createElement(node.name, { ...attributes, key: place }, ...node.children.map(toElement))
}
