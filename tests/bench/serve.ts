// A static server on loopback that is the same for both pages: gzip made ahead, one cache policy, and a
// count of what left the socket, which also covers the requests of workers.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { gzip } from './script-sizes.ts'

export type Served = { readonly path: string; readonly bytes: number }

export type Site = {
  /** Ends in a slash. */
  readonly url: string
  /** What was answered since the last call. */
  readonly takeServed: () => readonly Served[]
  readonly stop: () => Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** @param folders searched in this order, so that the floor can show the app's own geometry */
export async function serve(folders: readonly string[]): Promise<Site> {
  const files = new Map([...folders].reverse().flatMap(readFolder))
  let served: Served[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname === '/' ? '/index.html' : pathname
    const file = files.get(path)
    const sentBefore = request.socket.bytesWritten
    response.on('finish', () => {
      served.push({ path, bytes: request.socket.bytesWritten - sentBefore })
    })
    response.writeHead(file ? 200 : 404, file?.headers)
    response.end(file?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    takeServed: () => {
      const taken = served
      served = []
      return taken
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function readFolder(folder: string): [string, { body: Buffer; headers: Record<string, string> }][] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = file.slice(folder.length).split(sep).join('/')
      const isPacked = extname(file) === '.woff2'
      const body = readFileSync(file)
      const headers = {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        ...(isPacked ? {} : { 'Content-Encoding': 'gzip' }),
      }
      return [path, { body: isPacked ? body : gzip(body), headers }]
    })
}
