// The viewer of a story that is there, or a page that says what is wrong with it.
import { lazy, Suspense } from 'react'
import { Loading } from './Loading.tsx'
import type { OpenStory } from './open-story.ts'
import type { Fault } from './story/faults.ts'
import { Viewer } from './Viewer.tsx'

const Failure = lazy(async () => ({ default: (await import('./Failure.tsx')).Failure }))

type Props = {
  readonly opened: OpenStory | { readonly faults: readonly Fault[] }
  /** The story that the link names, if it names another than the site's own. */
  readonly asked: string | null
}

export function App({ opened, asked }: Props) {
  if ('faults' in opened) {
    return (
      <Suspense fallback={<Loading />}>
        <Failure faults={opened.faults} asked={asked} />
      </Suspense>
    )
  }
  return <Viewer story={opened} />
}
