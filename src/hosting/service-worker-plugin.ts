// A Vite plugin: the build holds `sw.js`, in which the service worker and the list of this build's files are.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { heldFiles } from './held-files.ts'

const SOURCE = 'src/offline/service-worker.ts'
const SERVICE_WORKER = 'sw.js'
/** Stands in the code until the files of the build are known. */
const LIST = 'self.__WB_MANIFEST'

/** @param collector a plugin that is to see what is bundled */
export function serviceWorker(collector: Plugin): Plugin {
  let folder = ''
  let source = ''
  let isWritten = false
  return {
    name: 'standpoint:service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir)
      source = join(root, SOURCE)
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: SERVICE_WORKER,
        source: await bundle(source, collector),
      })
    },
    writeBundle() {
      isWritten = true
    },
    closeBundle: {
      // The last of all: the page and its pictures have been written by then.
      order: 'post',
      sequential: true,
      handler() {
        // Also called after a build that failed, of which another has said why.
        if (!isWritten) return
        const file = join(folder, SERVICE_WORKER)
        const code = readFileSync(file, 'utf8')
        if (!code.includes(LIST)) throw new Error(`${SERVICE_WORKER} has no place for the files`)
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
          name.replaceAll('\\', '/'),
        )
        const list = heldFiles(files, (name) => hash(readFileSync(join(folder, name))))
        writeFileSync(
          file,
          code.replace(LIST, () => JSON.stringify(list)),
        )
      },
    },
  }
}

const hash = (content: Uint8Array) =>
  createHash('sha256').update(content).digest('base64url').slice(0, 12)

/** One classic script: not every browser takes modules as service workers. */
async function bundle(input: string, collector: Plugin): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [collector],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the service worker was not bundled')
  return chunk.code
}
