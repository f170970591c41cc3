// What the reader is looking at: the story's title and what its map shows; and the choice of theme.
import type { Story } from './story/types.ts'
import { useText } from './text/use-text.ts'
import { chooseTheme, type ThemeChoice, useThemeChoice } from './theme/theme-choice.ts'

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark']

type Props = { readonly story: Story }

export function Header({ story }: Props) {
  const text = useText()
  const choice = useThemeChoice()
  return (
    <header className="header">
      <div className="header-bar">
        <p className="product">{text.product}</p>
        <label className="theme">
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
      </div>
      <h1 lang={story.language}>{story.title}</h1>
      <p className="summary" lang={story.language}>
        {story.summary}
      </p>
    </header>
  )
}
