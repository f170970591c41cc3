// A server of a spec's own, on loopback: its files can be changed, taken away and held up, and it can be stopped for
// good, so that nobody answers.
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyFor } from '../../src/hosting/content-security-policy.ts'
import { TYPES } from '../bench/serve.ts'
import { partOf } from '../unit/support/range-host.ts'

const BUILD = resolve(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.env.STANDPOINT_DIST ?? 'dist',
)

/** In the place of a file: another content, of another type too, or a status. */
type Instead =
  | { readonly body: string | Uint8Array; readonly type?: string }
  | { readonly status: number }

export type OwnSite = {
  /** Ends in a slash. */
  readonly url: string
  /** The built file as it is. */
  readonly read: (path: string) => string
  /** @param path a whole one, or a pattern of several; null gives the built file again */
  readonly put: (path: string | RegExp, instead: Instead | null) => void
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

export async function ownSite(): Promise<OwnSite> {
  const changes = new Map<string, readonly [RegExp, Instead]>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html'
    asked.push(path)
    const [, instead] = [...changes.values()].find(([pattern]) => pattern.test(path)) ?? []
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    const headers = {
      'Content-Security-Policy': policyFor(),
      'Cache-Control': path.startsWith('assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    }
    const file = join(BUILD, path)
    // What is missing may be there the next time.
    const missing = { ...headers, 'Cache-Control': 'no-store' }
    if (instead && 'status' in instead) return response.writeHead(instead.status, missing).end('-')
    if (!instead && !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      return response.writeHead(404, missing).end('-')
    }
    const body = Buffer.from(instead ? instead.body : readFileSync(file))
    const content = { ...headers, 'Content-Type': instead?.type ?? type }
    const part = partOf(body, request.headers.range)
    if (!part) return response.writeHead(200, content).end(body)
    response.writeHead(206, { ...content, ...part.headers }).end(part.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    read: (path) => readFileSync(join(BUILD, path), 'utf8'),
    put: (path, instead) => {
      const pattern =
        typeof path === 'string' ? new RegExp(`^${path.replaceAll('.', '\\.')}$`) : path
      if (instead) changes.set(String(path), [pattern, instead])
      else changes.delete(String(path))
    },
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
