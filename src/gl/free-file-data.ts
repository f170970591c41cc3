// MapLibre keeps on the page what its worker has read from a file, for whoever asks for it. Nobody here does, and the
// basemap is by far the largest thing on the page: a source that is a file is its address again, as when it was made.
// There is no public way: `_data` is MapLibre's own, in its types as in its code.
import { GeoJSONSource, type Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl'

/** @param styleOf the style that the map shows */
export function freeFileData(map: MapLibreMap, styleOf: () => StyleSpecification): void {
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceDataType !== 'content') return
    const made = styleOf().sources[sourceId]
    const source = map.getSource(sourceId)
    if (made?.type !== 'geojson' || typeof made.data !== 'string') return
    if (source instanceof GeoJSONSource) source._data = { url: made.data }
  })
}
