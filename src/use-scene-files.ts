// The files that a scene draws from, once all of them are there; fetched when they are first needed.
import { useEffect, useState } from 'react'
import type { Files } from './paint/features.ts'
import { loadFiles, pathsOf } from './plain/load-files.ts'
import type { Scene } from './scene/marks.ts'

/** @param scene null where none is needed; what was needed once is kept */
export function useSceneFiles(scene: Scene | null): Files | null {
  const [needed, need] = useState(scene)
  const [files, setFiles] = useState<Files | null>(null)
  if (scene && keyOf(scene) !== keyOf(needed)) need(scene)
  useEffect(() => {
    if (!needed) return
    const root = new URL(import.meta.env.BASE_URL, document.baseURI).href
    const loading = loadFiles(
      root,
      () => loading.areThere(needed) && setFiles(() => loading.get),
      () => {},
    )
    loading.need(needed)
    return loading.stop
  }, [needed])
  return files
}

/** The same for scenes that draw from the same files. */
const keyOf = (scene: Scene | null) => scene && pathsOf(scene).join(' ')
