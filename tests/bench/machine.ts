// What was measured with, and on what: versions, processor, who draws WebGL.
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { Mode } from './modes.ts'
import { visit } from './visit.ts'

export function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

export function describeMachine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cpus().length} cores (${first?.model.trim() || 'unknown'}), ${memory} GB of memory`
}

export type Browser = {
  readonly version: string
  /** As WebGL names it; null without WebGL. */
  readonly glRenderer: string | null
}

export const describeBrowser = (mode: Mode): Promise<Browser> =>
  visit({ args: mode.args }, async ({ browser, page }) => ({
    version: browser.version(),
    glRenderer: await page.evaluate(() => {
      const gl = document.createElement('canvas').getContext('webgl2')
      if (!gl) return null
      const names = gl.getExtension('WEBGL_debug_renderer_info')
      return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
    }),
  }))
