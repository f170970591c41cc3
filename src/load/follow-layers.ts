// The layers of a story as they come: all that came so far for whoever subscribes, then each one that was late, and
// what is brought of those that come in parts.
import { checkKinds } from '../geometry/check-layers.ts'
import type { IndexedLayer, Layers } from '../geometry/layers.ts'
import { type Wanted, wantedFeatures } from '../geometry/wanted-features.ts'
import type { StoryIndex } from '../story/index-story.ts'
import type { LayerId } from '../story/types.ts'
import {
  type LayerResult,
  type LayerResults,
  type LoadedLayers,
  layersOf,
  loadLayers,
} from './load-layers.ts'
import { storyPath } from './load-story.ts'
import type { Growth, OpenArchive } from './open-archive.ts'

type Take = (loaded: LoadedLayers) => void

export type LayersFeed = {
  /** All layers, or those that came in good time. */
  readonly first: Promise<LoadedLayers>
  readonly subscribe: (take: Take) => () => void
  /**
   * Brings of archives what is wanted and not yet there.
   *
   * @param again also what did not come on the way when it was asked for
   */
  readonly want: (wanted: Wanted, again?: boolean) => void
}

/** @param atFirst what is wanted before the map is there, by the layers as they are listed */
export function followLayers(index: StoryIndex, atFirst: (layers: Layers) => Wanted): LayersFeed {
  const { story } = index
  const results: LayerResults = new Map()
  const told: LoadedLayers[] = []
  const takers = new Set<Take>()
  let last: Wanted | null = null
  const tell = (loaded: LoadedLayers) => {
    told.push(loaded)
    for (const take of takers) take(loaded)
    if (last) want(last)
  }

  const prepare = async (id: LayerId, archive: OpenArchive): Promise<LayerResult> => {
    const layers: Layers = new Map([...layersOf(story, results), [id, archive.layer]])
    const ids = wantedFeatures(atFirst(layers), index, layers).get(id) ?? []
    const growth = await archive.bring(ids)
    return { layer: growth?.layer ?? archive.layer, faults: growth?.faults ?? [], archive }
  }
  const want = (wanted: Wanted, again = false) => {
    last = wanted
    const ids = wantedFeatures(wanted, index, layersOf(story, results))
    for (const [id, { archive }] of results) {
      void archive?.bring(ids.get(id) ?? [], again).then((growth) => growth && grow(id, growth))
    }
  }
  const grow = (id: LayerId, { layer, faults }: Growth) => {
    const known = results.get(id)
    // What was found in it before is told with the first answer.
    if (known) results.set(id, { ...known, layer })
    const layers = layersOf(story, results)
    const news = [...faults, ...newlyWrong(id, layer, known?.layer)]
    const before = told.pop() ?? NOTHING
    // Whoever comes later needs only the newest layers, with all that was told before.
    told.push({ ...before, layers, faults: [...before.faults, ...news] })
    for (const take of takers) take({ layers, faults: news, awaited: [] })
    if (last && layer.features.size > (known?.layer?.features.size ?? 0)) want(last)
  }
  /** What came in parts is told once all of it is there. */
  const newlyWrong = (id: LayerId, layer: IndexedLayer, before?: IndexedLayer | null) => {
    const wrongIn = (one: IndexedLayer) =>
      checkKinds(story, new Map([[id, one]]), storyPath(story.id))
    const known = before ? wrongIn(before).map(({ path }) => path) : []
    return wrongIn(layer).filter(({ path }) => !known.includes(path))
  }

  // A late layer waits for the first answer to be told, as it has more than that.
  const onLate = (late: LoadedLayers) => void first.then(() => tell(late))
  const first = loadLayers(story, { onLate, results, prepare })
  void first.then(tell)
  return {
    first,
    subscribe: (take) => {
      for (const loaded of told) take(loaded)
      takers.add(take)
      return () => void takers.delete(take)
    },
    want,
  }
}

const NOTHING: LoadedLayers = { layers: new Map(), faults: [], awaited: [] }
