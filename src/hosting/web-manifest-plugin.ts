// A Vite plugin: the site can be installed. The build holds a web manifest, and icons drawn from `icon.svg`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { GROUND, ICONS, type IconFile, MANIFEST, webManifest } from './web-manifest.ts'

const ICON = fileURLToPath(new URL('../../public/icon.svg', import.meta.url))

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
