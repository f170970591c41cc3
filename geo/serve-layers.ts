// A Vite plugin: geo/layers/*.geojson is served at /geo/ in development and copied there by the build.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const FOLDER = fileURLToPath(new URL('./layers/', import.meta.url))
const isLayer = (name: string) => name.endsWith('.geojson')

export function serveLayers(): Plugin {
  return {
    name: 'standpoint:layers',
    configureServer(server) {
      server.middlewares.use('/geo/', (request, response, next) => {
        const name = (request.url ?? '').replace(/^\//, '').replace(/\?.*$/, '')
        if (!isLayer(name) || !readdirSync(FOLDER).includes(name)) return next()
        response.setHeader('Content-Type', 'application/geo+json')
        response.end(readFileSync(FOLDER + name))
      })
    },
    generateBundle() {
      for (const name of readdirSync(FOLDER).filter(isLayer)) {
        this.emitFile({
          type: 'asset',
          fileName: `geo/${name}`,
          source: readFileSync(FOLDER + name),
        })
      }
    },
  }
}
