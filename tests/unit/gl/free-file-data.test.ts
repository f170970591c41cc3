// What MapLibre has read from a file does not stay on the page; what the page gave it does.
import { GeoJSONSource, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { freeFileData } from '../../../src/gl/free-file-data.ts'

const READ: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

function mapWith(data: string | typeof READ) {
  const style: StyleSpecification = {
    version: 8,
    sources: { land: { type: 'geojson', data } },
    layers: [],
  }
  const source: GeoJSONSource = Object.create(GeoJSONSource.prototype)
  source._data = { geojson: READ }
  let tell: (event: { sourceId: string; sourceDataType: string }) => void = () => {}
  const map = {
    on: (_: string, listener: typeof tell) => {
      tell = listener
    },
    getSource: (id: string) => (id === 'land' ? source : undefined),
  }
  freeFileData(map as unknown as MapLibreMap, () => style)
  return {
    source,
    tell: (sourceId: string, sourceDataType: string) => tell({ sourceId, sourceDataType }),
  }
}

describe('the data of a source', () => {
  it('that is a file is its address again once it is there', () => {
    const { source, tell } = mapWith('geo/land.geojson')
    tell('land', 'metadata')
    expect(source._data).toEqual({ geojson: READ })
    tell('land', 'content')
    expect(source._data).toEqual({ url: 'geo/land.geojson' })
  })

  it('that the page gave stays as it is, and another source is nothing to it', () => {
    const { source, tell } = mapWith(READ)
    tell('land', 'content')
    tell('sea', 'content')
    expect(source._data).toEqual({ geojson: READ })
  })
})
