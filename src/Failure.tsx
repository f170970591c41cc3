// The page in place of a story that cannot be shown: every fault with its place, and what to do.
import { type Fault, MOST_FAULTS } from './story/faults.ts'
import { text } from './text/text.ts'

type Props = {
  readonly faults: readonly Fault[]
  /** The story that the link names, if it names another than the site's own. */
  readonly asked: string | null
}

const isNoFile = ({ kind }: Fault) => kind === 'missing-file'

export function Failure({ faults, asked }: Props) {
  const missing = faults.length === 1 && faults.every(isNoFile) ? asked : null
  return (
    <main className="failure">
      <p className="product">{text.product}</p>
      <h1>{missing ? text.failure.missing(missing) : text.failure.title}</h1>
      <p>
        {missing
          ? text.failure.missingWhy
          : text.failure.explanation(faults.length, faults.length >= MOST_FAULTS)}
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
      <p className="failure-ways">
        <button type="button" className="button" onClick={() => location.reload()}>
          {text.failure.retry}
        </button>
        {asked && <a href="./">{text.failure.other}</a>}
      </p>
    </main>
  )
}
