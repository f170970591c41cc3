// The files of the basemap that a scene draws from. The browser has them, as the map is made of them.
import type { FeatureCollection } from 'geojson'
import { fetchFile, pathsOf } from '../plain/load-files.ts'
import type { Scene } from '../scene/marks.ts'

/** @throws where one of them does not come */
export async function loadBasemap(
  scene: Scene,
  root: string,
): Promise<(path: string) => FeatureCollection | undefined> {
  const files = await Promise.all(
    pathsOf(scene).map(async (path) => [path, await fetchFile(root, path)] as const),
  )
  const known = new Map(files)
  return (path) => known.get(path)
}
