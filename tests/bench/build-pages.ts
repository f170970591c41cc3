// Builds the app, the reference pages and the probe that is put into all of them, into a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export type Builds = {
  readonly app: string
  readonly floor: string
  readonly leaflet: string
  /** A script to run in a page before its own. */
  readonly probe: string
  readonly remove: () => void
}

export async function buildPages(): Promise<Builds> {
  const folder = temporaryFolder()
  const app = await buildApp(join(folder, 'app'))
  const floor = await buildReference('floor', folder)
  const leaflet = await buildReference('leaflet', folder)
  const probe = await buildScript('probe/probe.ts')
  return { app, floor, leaflet, probe, remove: () => removeFolder(folder) }
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'standpoint-bench-'))
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true })

/** As `npm run build` does it. */
export async function buildApp(outDir: string, plugins: Plugin[] = []): Promise<string> {
  const root = here('../..')
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins,
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

async function buildReference(name: string, folder: string): Promise<string> {
  const outDir = join(folder, name)
  await build({
    root: here(`references/${name}`),
    configFile: here('references/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}

/** As one plain script: a function handed over by Playwright could not import its parts. */
export async function buildScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: here(entry), formats: ['iife'], name: 'standpointProbe' },
    },
  })
  const [result] = Array.isArray(built) ? built : [built]
  if (!result || !('output' in result)) throw new Error(`${entry} was not built`)
  return result.output[0].code
}
