// Starts everything at once: the story, the map's code, and the page that shows them.
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App, type Opened } from './App.tsx'
import { Loading } from './Loading.tsx'
import { followLayers } from './load/follow-layers.ts'
import { loadStory } from './load/load-story.ts'
import { takeSharedText } from './offline/shared-text.ts'
import { openStory } from './open-story.ts'
import { restorePane } from './pane/pane-choice.ts'
import { readLinkValue } from './state/link.ts'
import type { Story } from './story/types.ts'
import { applyThemeChoice, readThemeChoice } from './theme/theme-choice.ts'
import { wantedAtFirst } from './use-wanted.ts'

// Before the link is read, as it leads to the article then.
const shared = takeSharedText()

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

/** Milliseconds that the first picture of the script waits for the story's layers. */
const PATIENCE = 3000

/** What the page shows without a script stays until the viewer is there to take its place. */
async function start(element: HTMLElement) {
  const root = createRoot(element)
  const isOther = storyId !== standard
  if (isOther) removeStaticParts()
  if (isOther || !element.hasChildNodes()) root.render(<Loading />)
  const opened = await open()
  const focused = document.activeElement?.getAttribute('href')
  flushSync(() => root.render(<App opened={opened} asked={isOther ? storyId : null} />))
  element.removeAttribute('data-static')
  document.getElementById('sections')?.remove()
  if ('faults' in opened) removeStaticParts()
  // Who had the focus on an area's link has it on the map now.
  if (focused?.startsWith('#area=')) {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.map canvas')?.focus())
  }
}

async function open(): Promise<Opened> {
  const loaded = await loadStory(storyId)
  if (!loaded.ok) return loaded
  const story = openStory(loaded.story, location.hash)
  const loading = followLayers(story.index, (layers) => wantedAtFirst(story, layers))
  const soon = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  const first = await Promise.race([loading.first, soon])
  if (shared !== null) void bringShared(loaded.story, shared)
  return { story, layers: first?.layers ?? null, loading }
}

async function bringShared(story: Story, text: string) {
  const { bringSharedText } = await import('./article/brought-article.ts')
  bringSharedText(story, text)
}

function removeStaticParts() {
  for (const id of ['first-map', 'sections']) document.getElementById(id)?.remove()
}
