// A Vite plugin for the bench's own build: what the page imports as MapLibre keeps its map where a
// measurement finds it. Page, style and layers are the app's, and none of its files knows of this.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const WRAPPER = fileURLToPath(new URL('./exposed-maplibre.ts', import.meta.url))

export function exposeMap(): Plugin {
  return {
    name: 'standpoint:expose-map',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'maplibre-gl' && importer !== WRAPPER ? WRAPPER : null,
  }
}
