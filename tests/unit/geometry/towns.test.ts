// The basemap's towns: named points, the largest first; what is no town is left out.
import type { Feature } from 'geojson'
import { describe, expect, it } from 'vitest'
import { townName, townsOf } from '../../../src/geometry/towns.ts'

const place = (properties: object, coordinates: number[] = [1, 2]): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
})

describe('towns', () => {
  it('come by size, with their names', () => {
    const towns = townsOf([
      place({ id: 'b', name: 'Beton', 'name:uk': 'Бетон', kind: 'city', rank: 3 }),
      place({ id: 'c', name: 'Ceton', kind: 'city' }),
      place({ id: 'a', name: 'Aton', kind: 'city', rank: 1 }),
    ])
    expect(towns.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(towns.map((town) => townName(town, 'uk'))).toEqual(['Aton', 'Бетон', 'Ceton'])
    expect(towns[0]?.place).toEqual([1, 2])
  })

  it('are left out where they are no town, no point, or have no name', () => {
    const line: Feature = {
      ...place({ id: 'd', name: 'D', kind: 'city' }),
      geometry: { type: 'LineString', coordinates: [] },
    }
    expect(
      townsOf([
        line,
        place({ id: 'e', name: 'E', kind: 'base' }),
        place({ id: 'f', kind: 'city' }),
        place({ name: 'G', kind: 'city' }),
        place({ id: 'h', name: 'H', kind: 'city' }, []),
      ]),
    ).toEqual([])
  })
})
