// The viewer of a story that is there, or a page that says what is wrong with it.
import type { Layers } from './geometry/layers.ts'
import { Loading } from './Loading.tsx'
import type { LayersFeed } from './load/follow-layers.ts'
import type { OpenStory } from './open-story.ts'
import type { Fault } from './story/faults.ts'
import { texts } from './text/text.ts'
import { TextContext } from './text/use-text.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { lazyPart } from './ui/lazy-part.tsx'
import { Viewer } from './Viewer.tsx'

const Failure = lazyPart(() => import('./Failure.tsx').then((m) => m.Failure), Loading)

export type Opened =
  | { readonly faults: readonly Fault[] }
  | {
      readonly story: OpenStory
      readonly layers: Layers | null
      readonly loading: LayersFeed
    }

type Props = {
  readonly opened: Opened
  /** The story that the link names, if it names another than the site's own. */
  readonly asked: string | null
}

export function App({ opened, asked }: Props) {
  const text = texts.en
  return (
    <TextContext value={text}>
      {'faults' in opened ? (
        <Failure faults={opened.faults} asked={asked} />
      ) : (
        <ErrorBoundary part={text.product}>
          <Viewer {...opened} />
        </ErrorBoundary>
      )}
    </TextContext>
  )
}
