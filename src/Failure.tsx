// The page in place of a story that cannot be shown: every fault with its place, and what to do.
import { useEffect, useState } from 'react'
import { storyPath } from './load/load-story.ts'
import { type ListedStory, loadStoryList } from './load/story-list.ts'
import { type Fault, MOST_FAULTS } from './story/faults.ts'
import { useText } from './text/use-text.ts'
import { reloadPage } from './ui/reload.ts'

type Props = {
  readonly faults: readonly Fault[]
  /** The story that the link names, if it names another than the site's own. */
  readonly asked: string | null
}

/** Whether its file may be in order, and only did not come. */
const isOfTheWay = ({ kind }: Fault): boolean =>
  ['refused', 'no-answer', 'cut-off', 'no-parser'].includes(kind)

export function Failure({ faults, asked }: Props) {
  const text = useText()
  const only = faults.length === 1 ? faults[0] : undefined
  const isMissing = only?.kind === 'missing-file'
  const missing = isMissing ? asked : null
  const why = only && text.failure.why[only.kind]
  const found = useStories(isMissing)
  const others = found.filter(({ id }) => storyPath(id) !== only?.file)
  return (
    <main className="failure">
      <p className="product">{text.product}</p>
      <h1>
        {missing
          ? text.failure.missing(missing)
          : only && isOfTheWay(only)
            ? text.failure.unreachable
            : text.failure.title}
      </h1>
      <p>
        {missing
          ? text.failure.missingWhy
          : (why ?? text.failure.explanation(faults.length, faults.length >= MOST_FAULTS))}
      </p>
      <ol>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.expected} ${fault.found}`}>
            <p className="failure-place">
              <strong>{fault.file}</strong> {fault.path !== '$' && <code>{fault.path}</code>}
            </p>
            <dl>
              <dt>{text.failure.found}</dt>
              <dd>
                <code>{fault.found}</code>
              </dd>
              <dt>{text.failure.expected}</dt>
              <dd>{fault.expected}</dd>
              {fault.hint && (
                <>
                  <dt>{text.failure.hint}</dt>
                  <dd>{fault.hint}</dd>
                </>
              )}
            </dl>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <nav aria-label={text.failure.others}>
          <h2>{text.failure.others}</h2>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <a href={`#story=${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="failure-ways">
        <button type="button" className="button" onClick={() => void reloadPage()}>
          {text.failure.retry}
        </button>
        {asked && <a href="./">{text.failure.other}</a>}
      </p>
    </main>
  )
}

/** The stories that there are, once it is known; none until then. */
function useStories(areWanted: boolean): readonly ListedStory[] {
  const [stories, setStories] = useState<readonly ListedStory[]>([])
  useEffect(() => {
    let isCurrent = true
    if (areWanted) void loadStoryList().then((found) => isCurrent && setStories(found))
    return () => {
      isCurrent = false
    }
  }, [areWanted])
  return stories
}
