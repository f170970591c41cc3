// Which features of archives are wanted: what can be seen, and what is drawn, measured or told of although it cannot.
import { featureKey, type StoryIndex } from '../story/index-story.ts'
import type { Area, AreaId, LayerId } from '../story/types.ts'
import { boundsOfArea, listedBounds } from './area-bounds.ts'
import { boundsMeet } from './bounds.ts'
import type { Drawn, IndexedLayer, Layers } from './layers.ts'
import { mayShareBorder } from './may-share-border.ts'
import { boundsInView, scaleOf, type View } from './mercator.ts'
import { extentOf } from './world-box.ts'

export type Wanted = {
  /** What the map shows; null where that is not known yet. */
  readonly view: View | null
  /** Its facts are told: also of its neighbours, of what contains it, and of the story's lines. */
  readonly selected: AreaId | null
  /** Wherever it is. */
  readonly whole: readonly Drawn[]
}

/** CSS pixels, the longer way: what is smaller is no more than a dot. */
const SMALLEST = 2

/** Ids by layer; none of layers that came whole. */
export function wantedFeatures(
  { view, selected, whole }: Wanted,
  index: StoryIndex,
  layers: Layers,
): ReadonlyMap<LayerId, ReadonlySet<string>> {
  const wanted = new Map<LayerId, Set<string>>()
  const add = (more: readonly Drawn[]) => {
    for (const { geometry } of more) {
      for (const id of geometry?.features ?? []) wanted.get(geometry?.layer as LayerId)?.add(id)
    }
  }
  for (const [id, layer] of layers) {
    if (!layer.listed) continue
    wanted.set(id, new Set(besides(layer)))
  }
  if (wanted.size === 0) return wanted
  for (const [id, features] of wanted) {
    for (const feature of view ? seenIn(view, layers.get(id)) : []) {
      features.add(feature)
      add(index.areasByFeature.get(featureKey(id, feature)) ?? [])
    }
  }
  add(whole)
  const area = selected && index.areas.get(selected)
  if (area) add([area, ...index.containing.get(area.id), ...toldWith(area, index, layers)])
  return wanted
}

/** What has come may need others: a line the land beside it. */
const besides = ({ features }: IndexedLayer): string[] =>
  Array.from(features.values()).flatMap(({ properties: { left = [] } }) => left)

function* seenIn(view: View, layer: IndexedLayer | undefined): Generator<string> {
  const seen = boundsInView(view)
  const scale = scaleOf(view.camera)
  for (const [id, bounds] of layer?.listed ?? []) {
    if (boundsMeet(bounds, seen) && extentOf(bounds) * scale >= SMALLEST) yield id
  }
}

/** The story's lines, and what may have a border with an area. */
function toldWith(area: Area, index: StoryIndex, layers: Layers): readonly Area[] {
  const own = boundsOfArea(area, layers)
  return index.story.areas.filter((other) => {
    const bounds = listedBounds(other, layers)
    if (!bounds) return false
    if (index.grammar.kindOf(other) === 'line') return true
    if (!own || !mayShareBorder(area, other, index)) return false
    return boundsMeet(own, bounds)
  })
}
