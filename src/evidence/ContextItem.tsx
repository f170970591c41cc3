// One fact from beyond the article, with its source, how well it is verified, and whether it is later.
import type { Context } from '../story/types.ts'
import { useText } from '../text/use-text.ts'
import { Evidence } from './Evidence.tsx'

export function ContextItem({ fact }: { readonly fact: Context }) {
  const text = useText()
  return (
    <li className="position">
      <p className="position-text">{fact.text}</p>
      {fact.note && <p className="caveat">{fact.note}</p>}
      <div className="position-foot">
        <Evidence items={fact.evidence} />
        <span className="basis">
          {text.beyond.verification[fact.verification]}
          {fact.later && <> · {text.beyond.later}</>}
        </span>
      </div>
    </li>
  )
}
