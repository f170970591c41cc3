// land.geojson: all land in one piece, to lie under everything else. Antarctica is left out.
import { type Recipe, toCollection } from '../atlas.ts'
import { toFeature, toPolygon } from '../feature.ts'
import { unionOf } from '../world.ts'

export const land: Recipe = {
  name: 'land',
  build: ({ light }) => {
    const everyState = light.objects.states.geometries.map((shape) => String(shape.id))
    const geometry = toPolygon(unionOf(light, everyState))
    return toCollection([toFeature({ id: 'land', name: 'Land', uk: 'Суходіл' }, geometry)])
  },
}
