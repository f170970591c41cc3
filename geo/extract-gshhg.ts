// npm run geo:waters makes data/gshhg-*.json anew. Only who changes the choice of rivers or lakes needs it,
// and two Debian packages with it, gmt and gmt-gshhg-high: the tables are committed.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { area, lineString, polygon, simplify } from '@turf/turf'
import type { Position } from 'geojson'
import { joinLines } from './join-lines.ts'
import { GEO_FOLDER } from './manifest.ts'
import { roundTo } from './snap.ts'
import { ZONES, zoneAt } from './zones.ts'

/** West, east, south, north in degrees: what the first three zones of the map hold. */
const REGION = '-R-12/60/34/72'
/** Of the packages' resolutions the finest that they hold. */
const RESOLUTION = '-Dh'
/** Rivers with two banks, permanent rivers, and larger ones of the rest. */
const RIVERS = ['-I0', '-I1', '-I2']
/** Shores of the second level: lakes, reservoirs and rivers with two banks. */
const LAKES = ['-W2/0.25p', '-A5/2/2']

/** Degrees and km2, by zone from the finest. */
const TOLERANCE = [0.001, 0.006, 0.03, 0.06]
const SMALLEST_KM2 = [3, 30, 250, 500]

const isSame = (a: Position | undefined, b: Position | undefined) => String(a) === String(b)
const rankOf = (at: Position) => ZONES.region.indexOf(zoneAt(at, ZONES.region))

/** The stretches (lng, lat) that the tool prints; it cuts lines where its bins meet. */
function dump(options: readonly string[]): Position[][] {
  const text = execFileSync('gmt', ['coast', REGION, RESOLUTION, '-M', ...options], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    // It leaves a file of its own where it runs.
    cwd: tmpdir(),
  })
  return text
    .split(/^>.*$/m)
    .map((part) =>
      part
        .split('\n')
        .filter((line) => line && !line.startsWith('#'))
        .map((line) => line.split(/\s+/).map((number) => roundTo(Number(number), 4)))
        .filter((at, i, all) => !isSame(at, all[i - 1])),
    )
    .filter((line) => line.length > 1)
}

/** A line through several zones is thinned piece by piece, each as its zone asks. */
function thin(line: Position[]): Position[] {
  const pieces: { rank: number; run: Position[] }[] = []
  for (const at of line) {
    const [last, rank] = [pieces.at(-1), rankOf(at)]
    last?.run.push(at)
    if (last?.rank !== rank) pieces.push({ rank, run: [at] })
  }
  return pieces
    .flatMap(({ rank, run }) => {
      if (run.length < 3) return run
      const tolerance = TOLERANCE[rank] ?? 0
      return simplify(lineString(run), { tolerance, highQuality: true }).geometry.coordinates
    })
    .map((at) => at.map((degrees) => roundTo(degrees, zoneAt(at, ZONES.region).decimals)))
    .filter((at, i, all) => !isSame(at, all[i - 1]))
}

function write(name: string, lines: readonly Position[][]) {
  const text = `[\n${lines.map((line) => JSON.stringify(line)).join(',\n')}\n]\n`
  writeFileSync(join(GEO_FOLDER, 'data', `gshhg-${name}.json`), text)
  console.log(
    `${name}: ${lines.length} lines, ${lines.flat().length} vertices, ${text.length} bytes`,
  )
}

const isBig = (ring: Position[]) =>
  isSame(ring[0], ring.at(-1)) &&
  ring.length > 3 &&
  area(polygon([ring])) / 1e6 >= (SMALLEST_KM2[rankOf(ring[0] ?? [])] ?? 0)

write('rivers', joinLines(dump(RIVERS.map((one) => `${one}/0.25p`))).map(thin))
write(
  'lakes',
  joinLines(dump(LAKES))
    .filter(isBig)
    .map(thin)
    .filter((ring) => ring.length > 3),
)
