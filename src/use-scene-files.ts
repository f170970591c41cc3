// The files that a scene draws from, once all of them are there; fetched when they are first needed.
import { useEffect, useState } from 'react'
import type { Files } from './paint/features.ts'
import { loadFiles } from './plain/load-files.ts'
import type { Scene } from './scene/marks.ts'

/** @param scene null where none is needed */
export function useSceneFiles(scene: Scene | null): Files | null {
  const [files, setFiles] = useState<Files | null>(null)
  const key = scene && JSON.stringify(Object.keys(scene.sources))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other files are loaded anew
  useEffect(() => {
    if (!scene) return
    const root = new URL(import.meta.env.BASE_URL, document.baseURI).href
    const loading = loadFiles(
      root,
      () => loading.areThere(scene) && setFiles(() => loading.get),
      () => {},
    )
    loading.need(scene)
    return loading.stop
  }, [key])
  return files
}
