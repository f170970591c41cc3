// A Vite plugin: the site holds a list of its stories, for a page that looks for one that is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { ListedStory } from '../load/story-list.ts'

const FOLDER = fileURLToPath(new URL('../../public/stories/', import.meta.url))
const FILE = 'stories/index.json'

/** By title; a story that cannot be read is not listed. */
export function listStories(folder = FOLDER): ListedStory[] {
  return readdirSync(folder)
    .flatMap((id): ListedStory[] => {
      const file = `${folder}${id}/story.json`
      if (!existsSync(file)) return []
      try {
        const { title } = JSON.parse(readFileSync(file, 'utf8')) as { title?: unknown }
        return typeof title === 'string' ? [{ id, title }] : []
      } catch {
        return []
      }
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'en'))
}

export function storyList(): Plugin {
  return {
    name: 'standpoint:story-list',
    configureServer(server) {
      server.middlewares.use(`/${FILE}`, (_request, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(listStories()))
      })
    },
    generateBundle() {
      const source = `${JSON.stringify(listStories(), null, 1)}\n`
      this.emitFile({ type: 'asset', fileName: FILE, source })
    },
  }
}
