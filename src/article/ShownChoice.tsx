// The reader's choice between the retelling, the text that was brought, and both.
import { useId } from 'react'
import { useText } from '../text/use-text.ts'
import { SHOWN, type Shown, showArticle } from './brought-article.ts'

export function ShownChoice({ shown }: { readonly shown: Shown }) {
  const text = useText()
  const name = useId()
  return (
    <fieldset className="shown-choice">
      <legend>{text.article.shown}</legend>
      {SHOWN.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === shown}
            onChange={() => showArticle(one)}
          />
          {text.article.shownAs[one]}
        </label>
      ))}
    </fieldset>
  )
}
