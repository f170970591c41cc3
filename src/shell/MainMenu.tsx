// What is rarely needed, behind one button: the theme, the page about the map, whose data it is drawn from.
// The browser's own popover: it closes by Escape and by a click beside it, and gives the focus back.
import { useId } from 'react'
import { useViewer } from '../state/viewer-context.ts'
import { useText } from '../text/use-text.ts'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme/theme-choice.ts'
import { Icon } from '../ui/Icon.tsx'

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark']

export function MainMenu() {
  const text = useText()
  const { store } = useViewer()
  const id = useId()
  const choice = useThemeChoice()
  return (
    <>
      <button type="button" className="icon-button menu-button" popoverTarget={id}>
        <Icon name="menu" label={text.menu.name} />
      </button>
      <section id={id} popover="auto" className="menu" aria-label={text.menu.name}>
        <label className="menu-row">
          <span>{text.theme.name}</span>
          <select
            value={choice}
            onChange={(event) => {
              const chosen = CHOICES.find((one) => one === event.target.value)
              if (chosen) chooseTheme(chosen)
            }}
          >
            {CHOICES.map((one) => (
              <option key={one} value={one}>
                {text.theme[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="link-button"
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => store.dispatch({ type: 'panel-opened', panel: 'about' })}
        >
          {text.panels.about}
        </button>
        <p className="hint">
          {text.product} · {text.map.attribution}
        </p>
      </section>
    </>
  )
}
