// The page in place of a story that cannot be shown: every fault with its place, and what to do.
import { type Fault, MOST_FAULTS } from './story/faults.ts'
import { text } from './text/text.ts'

type Props = { readonly faults: readonly Fault[] }

export function Failure({ faults }: Props) {
  return (
    <main className="failure">
      <p className="product">{text.product}</p>
      <h1>{text.failure.title}</h1>
      <p>{text.failure.explanation(faults.length, faults.length >= MOST_FAULTS)}</p>
      <ol>
        {faults.map((fault) => (
          <li key={`${fault.path} ${fault.expected} ${fault.found}`}>
            <p className="failure-place">
              <strong>{fault.file}</strong> <code>{fault.path}</code>
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
      <button type="button" className="button" onClick={() => location.reload()}>
        {text.failure.retry}
      </button>
    </main>
  )
}
