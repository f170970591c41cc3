// From loading to the viewer, or to a page that says what is wrong with the story.
import { lazy, Suspense, useEffect, useState } from 'react'
import { Loading } from './Loading.tsx'
import type { LoadedStory } from './load/load-story.ts'
import { indexStory } from './story/index-story.ts'
import { text } from './text/text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { Viewer } from './Viewer.tsx'

const Failure = lazy(async () => ({ default: (await import('./Failure.tsx')).Failure }))

type Props = {
  readonly loading: Promise<LoadedStory>
  /** The story that the link names, if it names another than the site's own. */
  readonly asked: string | null
}

export function App({ loading, asked }: Props) {
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

  if (!loaded) return <Loading />
  if (!loaded.ok) {
    return (
      <Suspense fallback={<Loading />}>
        <Failure faults={loaded.faults} asked={asked} />
      </Suspense>
    )
  }
  return (
    <ErrorBoundary part={text.product}>
      <Viewer index={indexStory(loaded.story)} />
    </ErrorBoundary>
  )
}
