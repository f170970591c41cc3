// The files of the basemap that a scene draws from. The browser has them, as the map is made of them.
import type { FeatureCollection } from 'geojson'
import type { Scene } from '../scene/marks.ts'

/** @throws where one of them does not come */
export async function loadBasemap(
  scene: Scene,
  root: string,
): Promise<(path: string) => FeatureCollection | undefined> {
  const paths = Object.values(scene.sources).flatMap((source) =>
    'path' in source ? [source.path] : [],
  )
  const files = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(root + path)
      if (!response.ok) throw new Error(`${path}: status ${response.status}`)
      return [path, (await response.json()) as FeatureCollection] as const
    }),
  )
  const known = new Map(files)
  return (path) => known.get(path)
}
