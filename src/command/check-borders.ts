// The lines that a story's border conventions name must be features of the basemap's borders.
import { join } from 'node:path'
import { parseLayer } from '../geometry/parse-layer.ts'
import { parseJson } from '../load/parse-json.ts'
import { type Fault, formatPath } from '../story/faults.ts'
import { suggest } from '../story/suggest.ts'
import type { Story } from '../story/types.ts'
import { ROOT, readText } from './files.ts'
import { text } from './text.ts'

const BORDERS = 'geo/layers/borders.geojson'

export function checkBorders(story: Story, file: string): Fault[] {
  const named = story.conventions.flatMap((convention, i) =>
    (['drawn', 'withheld'] as const).flatMap((key) =>
      convention[key].map((id, j) => ({ id, path: formatPath(['conventions', i, key, j]) })),
    ),
  )
  if (named.length === 0) return []
  const known = borderIds()
  return named
    .filter(({ id }) => !known.includes(id))
    .map(({ id, path }) => {
      const hint = suggest(id, known)
      return {
        kind: 'dead-reference' as const,
        file,
        path,
        found: JSON.stringify(id),
        expected: text.check.aBorder(BORDERS),
        ...(hint ? { hint } : {}),
      }
    })
}

function borderIds(): readonly string[] {
  const json = parseJson(readText(join(ROOT, BORDERS), ROOT), BORDERS)
  const parsed = json.ok ? parseLayer(json.value, BORDERS) : { fault: json.fault }
  return 'fault' in parsed ? [] : parsed.layer.features.map(({ properties }) => properties.id)
}
