// Starts everything at once: the story, the map's code, and the page that shows them.
import 'virtual:tokens.css'
import './theme/fonts.css'
import './theme/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { loadStory } from './load/load-story.ts'
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
const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <App loading={loadStory(storyId)} asked={storyId === standard ? null : storyId} />,
  )
