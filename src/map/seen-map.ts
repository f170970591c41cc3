// The map as the reader sees it: what its picture is of, and from where.
import type { View } from '../geometry/mercator.ts'
import type { MapView } from './map-controller.ts'

export type SeenMap = { readonly map: MapView; readonly view: View }

/** Where the map leaves it for whoever needs it; null until the map is drawn. */
export type SeenMapPlace = { current: SeenMap | null }
