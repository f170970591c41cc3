// A Vite plugin: the built page asks at once for the viewer's code, for the story of index.html, for its layers and for
// the fonts of its first lines, instead of one after the other.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { isArchive } from '../archive/is-archive.ts'

const STORIES = fileURLToPath(new URL('../../public/stories/', import.meta.url))
/** What the build calls the file with all of the viewer's first code. */
export const VIEWER = 'viewer'
const FIRST_FONTS = /(inter|source-serif-4)-latin-wght-normal-[^/]*\.woff2$/

export function preloadStory(): Plugin {
  return {
    name: 'standpoint:preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const id = /<meta name="standpoint-story" content="([a-z0-9-]+)"/.exec(html)?.[1]
        if (!id) throw new Error('index.html has no <meta name="standpoint-story" content="ID">')
        const story = JSON.parse(readFileSync(`${STORIES}${id}/story.json`, 'utf8')) as {
          layers: { path: string }[]
        }
        // Of an archive only what is wanted is fetched.
        const whole = story.layers.map(({ path }) => path).filter((path) => !isArchive(path))
        const data = [`stories/${id}/story.json`, ...whole]
        const fonts = Object.keys(bundle ?? {}).filter((name) => FIRST_FONTS.test(name))
        const viewer = Object.values(bundle ?? {}).filter(
          (file) => file.type === 'chunk' && file.name === VIEWER,
        )
        const tags = [
          ...viewer.map(({ fileName }) => preloadModule(fileName)),
          ...data.map(preload),
        ]
        return { html: html.replace('<script', `${fonts.map(preloadFont).join('')}<script`), tags }
      },
    },
  }
}

const preload = (path: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', href: `./${path}`, as: 'fetch', crossorigin: true },
  injectTo: 'head',
})

/** Ahead of all else that is asked for: the first paint waits for them a little, and a browser asks for few at a time. */
const preloadFont = (path: string) =>
  `<link rel="preload" href="./${path}" as="font" crossorigin>\n    `

const preloadModule = (path: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'modulepreload', href: `./${path}`, crossorigin: true },
  injectTo: 'head',
})
