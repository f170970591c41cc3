// A Vite plugin: the layers of geo/layers are served at /geo/ in development and copied there by the build.
import { readdirSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const FOLDER = fileURLToPath(new URL('./layers/', import.meta.url))

/** Paths under geo/layers, with slashes. */
const layerFiles = () =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(geojson|pmtiles)$/.test(path))
    .map((path) => path.split(sep).join('/'))

export function serveLayers(): Plugin {
  return {
    name: 'standpoint:layers',
    configureServer(server) {
      server.middlewares.use('/geo/', (request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
        if (!layerFiles().includes(name)) return next()
        const isText = name.endsWith('.geojson')
        response.setHeader(
          'Content-Type',
          isText ? 'application/geo+json' : 'application/octet-stream',
        )
        response.end(readFileSync(FOLDER + name))
      })
    },
    generateBundle() {
      for (const name of layerFiles()) {
        this.emitFile({
          type: 'asset',
          fileName: `geo/${name}`,
          source: readFileSync(FOLDER + name),
        })
      }
    },
  }
}
