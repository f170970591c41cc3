// Reads the places of our city table from the GeoNames extract.
import { readFileSync } from 'node:fs'

export interface CityRecord {
  readonly lng: number
  readonly lat: number
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Seat of a national government (GeoNames feature code PPLC). */
  readonly isCapital: boolean
}

/** Column order: geonames.org/export, table "geoname". */
export function readCityRecords(file: string): Map<number, CityRecord> {
  const records = new Map<number, CityRecord>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const columns = line.split('\t')
    const [id, lat, lng, code, country] = [0, 4, 5, 7, 8].map((index) => columns[index])
    if (!id || !lat || !lng || !country) continue
    records.set(Number(id), {
      lng: Number(lng),
      lat: Number(lat),
      country,
      isCapital: code === 'PPLC',
    })
  }
  return records
}
