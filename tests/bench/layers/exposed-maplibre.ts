// MapLibre as it is, but that the map made last can be found: `window.exposedMap`.
import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl'

declare global {
  interface Window {
    exposedMap?: MapLibreMap
  }
}

export * from 'maplibre-gl'

class ExposedMap extends MapLibreMap {
  constructor(options: MapOptions) {
    super(options)
    window.exposedMap = this
  }
}

export { ExposedMap as Map }
