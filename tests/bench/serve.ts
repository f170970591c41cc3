// A static server on loopback that is the same for all pages: gzip made ahead, one cache policy, and a list of
// what was served, which also covers the requests of workers.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Served = {
  readonly path: string
  readonly isScript: boolean
  /** Of the body as it was sent; what has a packed format already is not gzipped. */
  readonly bytes: number
  /** When the answer was handed over, in milliseconds of the clock that pages count theirs from. */
  readonly at: number
}

export type Site = {
  /** Ends in a slash. */
  readonly url: string
  /** What was answered since the last call. */
  readonly takeServed: () => readonly Served[]
  readonly stop: () => Promise<void>
}

export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
}

/** What has its own packing. */
const PACKED = ['.woff2', '.png', '.jpg', '.webp', '.avif']

const isScript = (path: string) => /\.m?js$/.test(path)

export const kilobytes = (served: readonly Served[]): number =>
  served.reduce((total, { bytes }) => total + bytes, 0) / 1024

/** @param folders searched in this order, so that the references can show the app's own geometry */
export async function serve(folders: readonly string[]): Promise<Site> {
  const files = new Map([...folders].reverse().flatMap(readFolder))
  let served: Served[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const file = files.get(path)
    response.on('finish', () => {
      const at = performance.timeOrigin + performance.now()
      served.push({ path, isScript: isScript(path), bytes: file?.body.length ?? 0, at })
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
      const isPacked = PACKED.includes(extname(file))
      const body = readFileSync(file)
      const headers = {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
        ...(isPacked ? {} : { 'Content-Encoding': 'gzip' }),
      }
      return [path, { body: isPacked ? body : gzipSync(body, { level: 9 }), headers }]
    })
}
