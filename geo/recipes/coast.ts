// coast.geojson: the arcs that only one state uses. The edge along the antimeridian, where the source
// cuts Russia and Fiji in two, is no coast and is taken out.
import type { Position } from 'geojson'
import { type Recipe, toCollection } from '../atlas.ts'
import { toFeature } from '../feature.ts'
import { linesOf } from '../world.ts'

export const coast: Recipe = {
  name: 'coast',
  build: ({ light }) => {
    const lines = linesOf(light, 'states', (left, right) => left === right)
    const coordinates = lines.coordinates.flatMap(withoutMapEdge)
    const geometry = { ...lines, coordinates }
    return toCollection([toFeature({ id: 'coast', name: 'Coast', uk: 'Берегова лінія' }, geometry)])
  },
}

/** Splits a line wherever a segment runs along the edge of the map. */
function withoutMapEdge(line: Position[]): Position[][] {
  const pieces: Position[][] = [[]]
  line.forEach((position, index) => {
    const before = line[index - 1]
    if (before && isOnEdge(before) && isOnEdge(position)) pieces.push([])
    pieces[pieces.length - 1]?.push(position)
  })
  return pieces.filter((piece) => piece.length > 1)
}

function isOnEdge([lng = 0, lat = 0]: Position): boolean {
  return Math.abs(lng) >= 179.99 || Math.abs(lat) >= 89.99
}
