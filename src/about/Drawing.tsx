// Who draws the map: the reader's own choice, which this browser remembers, unless the link asks for one.
import { rememberDrawChoice, useDrawChoice } from '../state/draw-choice.ts'
import { DRAWN_BY } from '../state/drawing-room.ts'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { AboutSection } from './AboutSection.tsx'

export function Drawing() {
  const text = useText()
  const { store } = useViewer()
  const choice = useDrawChoice()
  return (
    <AboutSection title={text.map.drawTitle}>
      <label className="borders-control">
        {text.map.draw}{' '}
        <select
          value={choice}
          onChange={({ target }) => {
            const chosen = DRAWN_BY.find((one) => one === target.value)
            if (!chosen) return
            rememberDrawChoice(chosen)
            store.dispatch({ type: 'drawing-chosen', draw: null })
          }}
        >
          {DRAWN_BY.map((one) => (
            <option key={one} value={one}>
              {text.map.drawnBy[one]}
            </option>
          ))}
        </select>
      </label>
      <p className="hint">{text.map.drawWhy}</p>
    </AboutSection>
  )
}
