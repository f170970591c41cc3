// A Vite plugin: the site can be installed. The build holds a web manifest, and icons drawn from `icon.svg`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { HtmlTagDescriptor, Plugin } from 'vite'

const ICON = fileURLToPath(new URL('../../public/icon.svg', import.meta.url))
const MANIFEST = 'manifest.webmanifest'
/** The ground of the icon, and so of the bars around an installed page. */
const GROUND = '#1f5a73'

type IconFile = {
  readonly fileName: string
  /** Pixels of a side. */
  readonly size: number
  /** `maskable`: systems cut it to their own shape, and want a ground up to its edges. */
  readonly purpose: 'any' | 'maskable'
}

const ICONS: readonly IconFile[] = [
  { fileName: 'icons/192.png', size: 192, purpose: 'any' },
  { fileName: 'icons/512.png', size: 512, purpose: 'any' },
  { fileName: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { fileName: 'icons/apple-180.png', size: 180, purpose: 'maskable' },
]

/** Relative addresses: the site may be in any folder of any host. */
export const webManifest = {
  id: './',
  name: 'Standpoint',
  short_name: 'Standpoint',
  description: 'A viewer that puts a negotiation on its map',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: GROUND,
  background_color: '#fbf8f1',
  categories: ['news', 'education', 'politics'],
  icons: ICONS.filter(({ fileName }) => !fileName.includes('apple')).map(
    ({ fileName, size, purpose }) => ({
      src: `./${fileName}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    }),
  ),
  // The page reads what was shared from its own address and takes it out of there at once.
  share_target: {
    action: './',
    method: 'GET',
    enctype: 'application/x-www-form-urlencoded',
    params: { title: 'shared-title', text: 'shared-text', url: 'shared-url' },
  },
}

export async function drawIcon({ size, purpose }: IconFile): Promise<Uint8Array> {
  const svg = readFileSync(ICON, 'utf8').replace('<svg', `<svg width="${size}" height="${size}"`)
  const canvas = createCanvas(size, size)
  const context = canvas.getContext('2d')
  if (purpose === 'maskable') {
    context.fillStyle = GROUND
    context.fillRect(0, 0, size, size)
  }
  context.drawImage(await loadImage(Buffer.from(svg)), 0, 0, size, size)
  return canvas.encode('png')
}

const link = (rel: string, href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel, href: `./${href}` },
  injectTo: 'head',
})

export function installable(): Plugin {
  return {
    name: 'standpoint:installable',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [link('manifest', MANIFEST), link('apple-touch-icon', 'icons/apple-180.png')],
    },
    async generateBundle() {
      const source = `${JSON.stringify(webManifest, null, 1)}\n`
      this.emitFile({ type: 'asset', fileName: MANIFEST, source })
      for (const icon of ICONS) {
        this.emitFile({ type: 'asset', fileName: icon.fileName, source: await drawIcon(icon) })
      }
    },
  }
}
