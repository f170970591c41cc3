// Starts everything at once: the story, the map's code, and the page that shows them.
import 'virtual:tokens.css'
import './theme/fonts.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { Loading } from './Loading.tsx'
import { loadStory } from './load/load-story.ts'
import { openStory } from './open-story.ts'
import { restorePane } from './pane/pane-choice.ts'
import { readLinkValue } from './state/link.ts'
import { applyThemeChoice, readThemeChoice } from './theme/theme-choice.ts'

const asked = readLinkValue(location.hash, 'story') ?? ''
const standard =
  document.querySelector<HTMLMetaElement>('meta[name="standpoint-story"]')?.content ?? ''
const storyId = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(asked) ? asked : standard

// Another story in the address is another page.
addEventListener('hashchange', () => {
  if ((readLinkValue(location.hash, 'story') ?? '') !== asked) location.reload()
})

applyThemeChoice(readThemeChoice())
restorePane(['panel', 'passage'].some((key) => readLinkValue(location.hash, key) !== undefined))

const element = document.getElementById('root')
if (element) void start(element)

/** What the page shows without a script stays until the viewer is there to take its place. */
async function start(element: HTMLElement) {
  const root = createRoot(element)
  const isOther = storyId !== standard
  if (isOther || !element.hasChildNodes()) root.render(<Loading />)
  const loaded = await loadStory(storyId)
  const opened = loaded.ok ? openStory(loaded.story, location.hash) : loaded
  root.render(<App opened={opened} asked={isOther ? storyId : null} />)
}
