// A Vite plugin: the built page has its story in it, to read and to look at before and without any script.
import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { createServer, type HtmlTagDescriptor, type Plugin } from 'vite'
import { FIRST_VIEWS } from '../map/first-view.ts'
import type { PictureFile } from './first-map-css.ts'
import type { RenderedPage } from './page-data.ts'

type Made = {
  readonly page: RenderedPage
  readonly css: string
  readonly pictures: readonly (PictureFile & { readonly fileName: string })[]
  readonly preview: string
}

const STORY = /<meta name="standpoint-story" content="([a-z0-9-]+)"/
/** Address of the site, where it is known: a link preview wants a picture's whole address. */
const SITE = process.env.STANDPOINT_SITE ?? '.'

export function prerender(): Plugin {
  const assets = new Map<string, Uint8Array | string>()
  let made: Promise<Made> | undefined
  return {
    name: 'standpoint:prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const id = STORY.exec(html)?.[1]
        if (!id) throw new Error('index.html has no <meta name="standpoint-story" content="ID">')
        made ??= make(id, assets)
        const done = await made
        return { html: fill(html, done.page), tags: headTags(done) }
      },
    },
    async writeBundle({ dir = 'dist' }) {
      await made
      const { mkdir, writeFile } = await import('node:fs/promises')
      await mkdir(`${dir}/assets`, { recursive: true })
      await Promise.all([...assets].map(([name, body]) => writeFile(`${dir}/${name}`, body)))
    },
  }
}

async function make(id: string, assets: Map<string, Uint8Array | string>): Promise<Made> {
  const put = (name: string, extension: string, body: Uint8Array | string) => {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 8)
    const fileName = `assets/${name}-${hash}.${extension}`
    assets.set(fileName, body)
    return fileName
  }
  // A server of its own runs the page's modules, as they are, in Node.
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const [{ renderPage, drawPictures, firstMapCss }, { readStory }] = (await Promise.all([
      server.ssrLoadModule('/src/page/render-page.tsx'),
      server.ssrLoadModule('/src/page/read-story.ts'),
    ])) as [typeof import('./render-page.tsx'), typeof import('./read-story.ts')]
    const input = readStory(id)
    const drawn = await drawPictures(input)
    const pictures = drawn.pictures.map(({ view, theme, ratio, webp }) => {
      const fileName = put(`first-${view}-${theme}-${ratio}x`, 'webp', webp)
      return { view, theme, ratio, fileName, href: `./${fileName.replace('assets/', '')}` }
    })
    return {
      page: renderPage(input),
      css: put('first-map', 'css', firstMapCss(pictures)),
      pictures,
      preview: put('preview', 'jpg', drawn.preview),
    }
  } finally {
    await server.close()
  }
}

const escapeText = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function fill(html: string, { title, viewer, firstMap, sections }: RenderedPage): string {
  return html
    .replace(/<title>.*<\/title>/, () => `<title>${escapeText(title)} · Standpoint</title>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="first-map" class="viewer"><div class="first-map">${firstMap}</div></div>` +
        `<div id="root" data-static>${viewer}</div><div id="sections" class="viewer">${sections}</div>`,
    )
}

function headTags({ page, css, pictures, preview }: Made): HtmlTagDescriptor[] {
  const meta = (property: string, content: string): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs: { property, content },
    injectTo: 'head',
  })
  return [
    {
      tag: 'meta',
      attrs: { name: 'standpoint-first', content: page.cameras },
      injectTo: 'head-prepend',
    },
    // Ahead of the scripts, as nothing is painted without it.
    { tag: 'link', attrs: { rel: 'stylesheet', href: `./${css}` }, injectTo: 'head-prepend' },
    ...pictures.map((picture) => preload(picture)),
    meta('og:title', page.title),
    meta('og:description', page.description),
    meta('og:type', 'article'),
    meta('og:image', `${SITE}/${preview}`),
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      children: page.structuredData,
      injectTo: 'head',
    },
  ]
}

function preload({ view, theme, ratio, fileName }: Made['pictures'][number]): HtmlTagDescriptor {
  const place = FIRST_VIEWS.findIndex(({ name }) => name === view)
  // The first view that matches holds: those before it do not match.
  const media = [
    FIRST_VIEWS[place]?.media,
    ...FIRST_VIEWS.slice(0, place).map((before) => `(not (${before.media}))`),
    `(prefers-color-scheme: ${theme})`,
    ratio === 1 ? '(max-resolution: 1.5dppx)' : '(min-resolution: 1.51dppx)',
  ].join(' and ')
  return {
    tag: 'link',
    attrs: { rel: 'preload', as: 'image', type: 'image/webp', href: `./${fileName}`, media },
    injectTo: 'head',
  }
}
