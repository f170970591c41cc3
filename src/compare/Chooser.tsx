// What is compared: a choice for each place, the first of which is the baseline.
import type { ReactNode } from 'react'
import { type Compared, FEWEST_COMPARED, MOST_COMPARED } from '../state/compare-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { useCompareText } from '../text/compare-text.ts'
import { Icon } from '../ui/Icon.tsx'
import { sideOf } from './sayings.ts'
import { titleOf } from './sentences.ts'

type Props = { readonly compared: readonly Compared[]; readonly children: ReactNode }

export function Chooser({ compared, children }: Props) {
  const text = useCompareText()
  const { index, store } = useViewer()
  const all: readonly Compared[] = ['now', ...index.story.proposals.map(({ id }) => id)]
  const title = (one: Compared) => titleOf(sideOf(one, index), text)
  const free = all.find((one) => !compared.includes(one))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as this row is
    <div className="compare-chooser" role="group" aria-label={text.choose.name}>
      {compared.map((one, place) => (
        <div key={one} className="compare-choice">
          <label>
            <span>{place === 0 ? text.choose.baseline : text.choose.other(place)}</span>
            <select
              value={one}
              onChange={({ target }) => {
                const by = all.find((other) => other === target.value)
                if (by) store.dispatch({ type: 'compared-replaced', place, by })
              }}
            >
              {all.map((other) => (
                <option key={other} value={other}>
                  {title(other)}
                </option>
              ))}
            </select>
          </label>
          {place > 0 && (
            <button
              type="button"
              className="button-plain"
              aria-label={text.choose.makeBaselineLong(title(one))}
              onClick={() => store.dispatch({ type: 'baseline-chosen', one })}
            >
              {text.choose.makeBaseline}
            </button>
          )}
          {compared.length > FEWEST_COMPARED && (
            <button
              type="button"
              className="button-plain compare-remove"
              onClick={() => store.dispatch({ type: 'compared-removed', one })}
            >
              <Icon name="close" label={text.choose.remove(title(one))} />
            </button>
          )}
        </div>
      ))}
      {compared.length < MOST_COMPARED && free && (
        <button
          type="button"
          className="button-plain"
          onClick={() => store.dispatch({ type: 'compared-added', one: free })}
        >
          {text.choose.add}
        </button>
      )}
      {children}
    </div>
  )
}
