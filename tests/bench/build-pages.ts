// Builds the app, the floor and the probe that is put into both, into a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export type Builds = {
  readonly app: string
  readonly floor: string
  /** A script to run in a page before its own. */
  readonly probe: string
  readonly remove: () => void
}

export async function buildPages(): Promise<Builds> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-bench-'))
  const [app, floor] = [join(folder, 'app'), join(folder, 'floor')]
  const root = here('../..')
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: app, emptyOutDir: true },
  })
  await build({
    root: here('floor'),
    configFile: here('floor/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: floor, emptyOutDir: true },
  })
  const probe = await buildProbe()
  return { app, floor, probe, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** As one plain script: a function handed over by Playwright could not import its parts. */
async function buildProbe(): Promise<string> {
  const built = await build({
    root: here('probe'),
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: here('probe/probe.ts'), formats: ['iife'], name: 'standpointProbe' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error('the probe was not built')
  return result.output[0].code
}
