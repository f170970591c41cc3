// Faults of layers that can be read and would yet be drawn wrong, and of areas that do not fit their features. The
// page and `story check` both ask here; what can be drawn is drawn all the same.
import { describeValue, type Fault, formatPath, hinted } from '../story/faults.ts'
import { grammarOf } from '../story/grammar-of.ts'
import type { Story } from '../story/types.ts'
import { boundsOf, coordinateRuns } from './bounds.ts'
import { featuresOf, type Layer, type LayerFeature, type Layers } from './layers.ts'

/** At most one fault a feature: the first that is found. */
export function checkLayer(layer: Layer, file: string): Fault[] {
  const seen = new Map<string, number>()
  return layer.features.flatMap((feature, i): Fault[] => {
    const { id } = feature.properties
    const first = seen.get(id)
    if (first === undefined) seen.set(id, i)
    const wrong =
      first === undefined
        ? featureFault(feature)
        : {
            path: ['properties', 'id'],
            found: id,
            expected: 'an id that no other feature has',
            hint: `it is also the id of ${formatPath(['features', first])}`,
          }
    if (!wrong) return []
    const { path, found, expected, hint } = wrong
    return [
      {
        kind: 'wrong-geometry',
        file,
        path: formatPath(['features', i, ...path]),
        found: describeValue(found),
        expected,
        ...hinted(hint),
      },
    ]
  })
}

type Wrong = {
  readonly path: readonly string[]
  readonly found: unknown
  readonly expected: string
  readonly hint?: string
}

function featureFault(feature: LayerFeature): Wrong | undefined {
  const isArea = feature.geometry.type.endsWith('Polygon')
  for (const run of coordinateRuns(feature)) {
    const stray = run.find(([lng = 0, lat = 0]) => Math.abs(lng) > 180 || Math.abs(lat) > 90)
    if (stray) return outOfRange(stray)
    const [start, end] = [run[0], run.at(-1)]
    const isClosed = run.length >= 4 && start?.[0] === end?.[0] && start?.[1] === end?.[1]
    if (isArea && !isClosed) {
      return {
        path: ['geometry'],
        found: end,
        expected: `a ring of four positions or more that ends where it starts, at ${describeValue(start)}`,
      }
    }
  }
  return anchorFault(feature)
}

function outOfRange(position: readonly number[]): Wrong {
  const isInDegrees = position.slice(0, 2).every((number) => Math.abs(number) <= 180)
  return {
    path: ['geometry', 'coordinates'],
    found: position,
    expected: 'positions in degrees: longitude, then latitude',
    hint: isInDegrees ? 'longitude and latitude look swapped' : 'these look like metres',
  }
}

function anchorFault(feature: LayerFeature): Wrong | undefined {
  const { anchor } = feature.properties
  const bounds = boundsOf([feature])
  if (!Array.isArray(anchor) || !bounds) return undefined
  const [lng, lat] = anchor.map(Number)
  const [west, south, east, north] = bounds
  const isWithin = (x = 0, y = 0) =>
    y >= south && y <= north && [x, x + 360].some((one) => one >= west && one <= east)
  if (isWithin(lng, lat)) return undefined
  return {
    path: ['properties', 'anchor'],
    found: anchor,
    expected: 'a point (lng, lat) inside the feature, where its name stands',
    ...hinted(isWithin(lat, lng) ? 'longitude and latitude look swapped' : undefined),
  }
}

/** Faults of areas whose features are not of the geometry that their kind is drawn with. */
export function checkKinds(story: Story, layers: Layers, file: string): Fault[] {
  const { kindOf } = grammarOf(story)
  return story.areas.flatMap((area, i): Fault[] => {
    const wanted = kindOf(area) === 'line' ? 'LineString' : 'Polygon'
    const wrong = featuresOf(area, layers).find(({ geometry }) => !geometry.type.endsWith(wanted))
    if (!wrong) return []
    return [
      {
        kind: 'not-drawable',
        file,
        path: formatPath(['areas', i, 'geometry']),
        found: `"${wrong.properties.id}", a ${wrong.geometry.type}`,
        expected: `features that are each a ${wanted} or Multi${wanted}, as the area is a ${kindOf(area)}`,
        ...hinted(
          wrong.geometry.type.endsWith('Point')
            ? 'points are not drawn; draw a small area around it'
            : 'change the kind of the area, or its features',
        ),
      },
    ]
  })
}
