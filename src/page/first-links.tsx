// The areas of the first map as links, over its picture: they work without a script.
import { createElement } from 'react'
import { featuresOf } from '../geometry/layers.ts'
import { projectWorld, type View } from '../geometry/mercator.ts'
import { sizeInLayer } from '../map/pick-area.ts'
import { shapeOf } from '../paint/parts.ts'
import { indexStory } from '../story/index-story.ts'
import { nameOf } from '../story/name-of.ts'
import type { Area } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import type { PageInput } from './page-data.ts'

/** CSS pixels: a vertex nearer to the last one is left out, and smaller pieces cannot be hit. */
const NEAREST = 3
const SMALLEST = 4

type Props = { readonly input: PageInput; readonly view: View }

export function FirstLinks({ input: { story, layers }, view }: Props) {
  const text = useText()
  const index = indexStory(story)
  const size = (area: Area) => sizeInLayer(area, index, layers)
  const areas = story.areas
    .filter((area) => !['line', 'sea', 'alliance'].includes(index.grammar.kindOf(area)))
    .flatMap((area) => {
      const d = featuresOf(area, layers)
        .flatMap((feature) => shapeOf(feature).parts)
        .map(({ runs: [ring] }) => (ring ? ringPath(ring.points, view) : ''))
        .join('')
      return d === '' ? [] : [{ area, d }]
    })
    // The smallest on top, as it is the one that a click means.
    .sort((a, b) => size(b.area) - size(a.area))
  return (
    <svg
      className="first-links"
      viewBox={`0 0 ${view.width} ${view.height}`}
      aria-label={text.map.name}
    >
      {areas.map(({ area, d }) => (
        <a key={area.id} href={`#area=${area.id}`} aria-label={nameOf(area, text.language)}>
          {createElement('path', { d })}
        </a>
      ))}
    </svg>
  )
}

function ringPath(points: Float64Array, view: View): string {
  let d = ''
  let last: { x: number; y: number } | undefined
  let box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
  for (let i = 0; i < points.length; i += 2) {
    const point = projectWorld([points[i] as number, points[i + 1] as number], view)
    const [x, y] = [
      Math.round(Math.min(view.width + 50, Math.max(-50, point.x))),
      Math.round(Math.min(view.height + 50, Math.max(-50, point.y))),
    ]
    if (last && Math.hypot(x - last.x, y - last.y) < NEAREST) continue
    d += last ? `l${x - last.x} ${y - last.y}` : `M${x} ${y}`
    box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)]
    last = { x, y }
  }
  const isSeen = box[2] > 0 && box[3] > 0 && box[0] < view.width && box[1] < view.height
  const isLarge = box[2] - box[0] >= SMALLEST && box[3] - box[1] >= SMALLEST
  return isSeen && isLarge ? `${d.replaceAll(' -', '-')}z` : ''
}
