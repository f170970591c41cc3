// The files of the basemap that a scene needs, fetched once each. Until a file of another level of detail is
// there, the one that was shown before stays.
import type { FeatureCollection } from 'geojson'
import type { Scene } from '../scene/marks.ts'

/** The place of a file whatever its level: `geo/close/land.geojson` stands for `geo/land.geojson`. */
const placeOf = (path: string) => path.split('/').at(-1) ?? path

export function loadFiles(root: string, onLoaded: () => void, onError: (cause: string) => void) {
  const stop = new AbortController()
  const loaded = new Map<string, FeatureCollection>()
  const asked = new Set<string>()
  const lastShown = new Map<string, FeatureCollection>()
  const load = async (path: string) => {
    asked.add(path)
    try {
      loaded.set(path, await fetchFile(root, path, stop.signal))
    } catch (cause) {
      if (stop.signal.aborted) return
      loaded.set(path, lastShown.get(placeOf(path)) ?? EMPTY)
      onError(cause instanceof Error ? cause.message : String(cause))
    }
    onLoaded()
  }
  return {
    need: (scene: Scene) => {
      for (const path of pathsOf(scene)) if (!asked.has(path)) void load(path)
    },
    get: (path: string): FeatureCollection | undefined => {
      const found = loaded.get(path)
      if (found) lastShown.set(placeOf(path), found)
      return found ?? lastShown.get(placeOf(path))
    },
    areThere: (scene: Scene): boolean => pathsOf(scene).every((path) => loaded.has(path)),
    stop: () => stop.abort(),
  }
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** The files that a scene draws from. */
export const pathsOf = (scene: Scene): string[] =>
  Object.values(scene.sources).flatMap((source) => ('path' in source ? [source.path] : []))

/** @throws where it does not come */
export async function fetchFile(
  root: string,
  path: string,
  signal?: AbortSignal,
): Promise<FeatureCollection> {
  const response = await fetch(root + path, signal ? { signal } : {})
  if (!response.ok) throw new Error(`${path}: status ${response.status}`)
  return (await response.json()) as FeatureCollection
}
