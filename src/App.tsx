// From loading to the viewer, or to a page that says what is wrong with the story.
import { lazy, Suspense, useEffect, useState } from 'react'
import type { LoadedStory } from './load/load-story.ts'
import { indexStory } from './story/index-story.ts'
import { text } from './text/text.ts'
import { Viewer } from './Viewer.tsx'

const Failure = lazy(async () => ({ default: (await import('./Failure.tsx')).Failure }))

type Props = { readonly loading: Promise<LoadedStory> }

export function App({ loading }: Props) {
  const [loaded, setLoaded] = useState<LoadedStory | null>(null)

  useEffect(() => {
    let isCurrent = true
    void loading.then((result) => {
      if (isCurrent) setLoaded(result)
    })
    return () => {
      isCurrent = false
    }
  }, [loading])

  if (!loaded) {
    return (
      <main className="loading" aria-busy="true">
        <p className="product">{text.product}</p>
        <p>{text.loading}</p>
      </main>
    )
  }
  if (!loaded.ok) {
    return (
      <Suspense>
        <Failure faults={loaded.faults} />
      </Suspense>
    )
  }
  return <Viewer index={indexStory(loaded.story)} />
}
