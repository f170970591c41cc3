// A part of the page whose code is fetched when it is first shown; where it does not come, its place says so and offers
// a reload, or stays empty where nobody misses it. It does without React's Suspense, which holds what follows a fallback
// back for 300 ms.
import { type ComponentType, useEffect, useState } from 'react'
import { MissingPart } from './MissingPart.tsx'

export const Nothing = () => null

type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Fetches its code, which is then there at once. */
  readonly prepare: () => void
}

/**
 * @param Waiting what stands in its place until then
 * @param Missing what stands there where nothing comes
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props> = Nothing,
  Missing: ComponentType<Props> = MissingPart,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null
  const keep = (component: ComponentType<Props>) => {
    loaded ??= component
  }
  function Part(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded)
    useEffect(() => {
      if (Loaded) return
      let isGone = false
      const take = (component: ComponentType<Props>) => {
        keep(component)
        if (!isGone) setLoaded(() => loaded)
      }
      load().then(take, () => take(Missing))
      return () => {
        isGone = true
      }
    }, [Loaded])
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />
  }
  const prepare = () => {
    // Where it does not come, whoever opens it is told.
    if (!loaded) load().then(keep, () => {})
  }
  return Object.assign(Part, { prepare })
}
